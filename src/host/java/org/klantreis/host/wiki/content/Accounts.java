package org.klantreis.host.wiki.content;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What administrators do with the accounts of others. */
public final class Accounts {
    /** Tables and columns in which people stand by name. */
    private static final List<List<String>> NAMED = List.of(List.of("wiki_session", "user_name"), List.of("wiki_grant", "user_name"),
            List.of("wiki_content", "creator"), List.of("wiki_content", "modifier"), List.of("wiki_watch", "user_name"),
            List.of("wiki_notice", "user_name"), List.of("wiki_restriction", "user_name"));

    private final JdbcTemplate database;
    private final Users users;
    private final Changes changes;

    public Accounts(JdbcTemplate database, Users users, Changes changes) {
        this.database = database;
        this.users = users;
        this.changes = changes;
    }

    /** Takes an account out of use: its rights and its name stay, but nobody can log in with it. */
    public void disable(Optional<WikiUser> by, String name) {
        changes.run(() -> {
            enable(by, name);
            database.update("INSERT INTO wiki_deactivated (user_name) VALUES (?)", name);
        });
    }

    public void enable(Optional<WikiUser> by, String name) {
        database.update("DELETE FROM wiki_deactivated WHERE user_name = ?", toChange(by, name).name());
    }

    /** Leaves the account as one that tells nothing of the person, under the same key, as Confluence does. */
    public void remove(Optional<WikiUser> by, String name) {
        changes.run(() -> {
            String key = toChange(by, name).key();
            String alias = "user-" + Users.digest(key).substring(0, 5);
            enable(by, name);
            NAMED.forEach(place -> rename(place.get(0), place.get(1), name, alias));
            database.update("UPDATE wiki_user SET name = ?, full_name = ?, email = '', password = '' WHERE user_key = ?",
                    alias, alias, key);
            disable(by, alias);
        });
    }

    private void rename(String table, String column, String from, String to) {
        database.update("UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?", to, from);
    }

    private WikiUser toChange(Optional<WikiUser> by, String name) {
        by.filter(WikiUser::administrator).orElseThrow(Refusal::forbidden);
        return users.byName(name).orElseThrow(Refusal::missing);
    }
}
