package org.klantreis.host.wiki.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts, their passwords and their running sessions. */
public final class Users {
    private static final String ACTIVE = " AND name NOT IN (SELECT user_name FROM wiki_deactivated)";

    private final JdbcTemplate database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Users(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<WikiUser> byName(String name) {
        return Line.plain(name) ? one("name = ?", name) : Optional.empty();
    }

    public Optional<WikiUser> byKey(String key) {
        return Line.plain(key) ? one("user_key = ?", key) : Optional.empty();
    }

    public List<WikiUser> all() {
        return database.query("SELECT * FROM wiki_user ORDER BY full_name", Users::row);
    }

    public Optional<WikiUser> withPassword(String name, String password) {
        return Line.plain(name) ? one("name = ? AND password = ?" + ACTIVE, name, digest(name + ":" + password)) : Optional.empty();
    }

    public void add(WikiUser user, String password) {
        database.update("INSERT INTO wiki_user (name, user_key, full_name, email, password, administrator, lang, theme)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", user.name(), user.key(), user.fullName(), user.email(),
                digest(user.name() + ":" + password), user.administrator(), user.lang(), user.theme());
    }

    /** Whether the account was taken out of use: then nobody can log in with it. */
    public boolean deactivated(String name) {
        return database.queryForObject("SELECT COUNT(*) FROM wiki_deactivated WHERE user_name = ?", Integer.class, name) > 0;
    }

    public void prefer(String name, String lang, String theme) {
        database.update("UPDATE wiki_user SET lang = ?, theme = ? WHERE name = ?", lang, theme, name);
    }

    /** Starts a session and answers its secret token. */
    public String begin(WikiUser user) {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        database.update("INSERT INTO wiki_session (token, user_name, started) VALUES (?, ?, ?)", token, user.name(),
                Timestamp.from(clock.instant()));
        return token;
    }

    public Optional<WikiUser> inSession(String token) {
        return one("name = (SELECT user_name FROM wiki_session WHERE token = ?)" + ACTIVE, token);
    }

    public void end(String token) {
        database.update("DELETE FROM wiki_session WHERE token = ?", token);
    }

    private Optional<WikiUser> one(String condition, Object... values) {
        return database.query("SELECT * FROM wiki_user WHERE " + condition, Users::row, values).stream().findFirst();
    }

    private static WikiUser row(ResultSet row, int number) throws SQLException {
        return new WikiUser(row.getString("name"), row.getString("user_key"), row.getString("full_name"),
                row.getString("email"), row.getBoolean("administrator"), row.getString("lang"),
                row.getString("theme"));
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
