package org.klantreis.host.wiki.content;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who watches which page: whoever has logged in may watch what they may view. */
public final class PageWatches {
    private final JdbcTemplate database;
    private final Access access;
    private final Changes changes;

    public PageWatches(JdbcTemplate database, Access access, Changes changes) {
        this.database = database;
        this.access = access;
        this.changes = changes;
    }

    /** Gives the names of all who watch a page, also of those who may no longer view it. */
    public List<String> of(long page) {
        return database.queryForList("SELECT user_name FROM wiki_watch WHERE page_id = ? ORDER BY user_name", String.class,
                page);
    }

    public boolean watches(Optional<WikiUser> user, long page) {
        return user.map(WikiUser::name).filter(of(page)::contains).isPresent();
    }

    public void begin(Optional<WikiUser> by, long id) {
        changes.run(() -> {
            end(by, id);
            database.update("INSERT INTO wiki_watch (page_id, user_name) VALUES (?, ?)", page(by, id), name(by));
        });
    }

    public void end(Optional<WikiUser> by, long id) {
        database.update("DELETE FROM wiki_watch WHERE page_id = ? AND user_name = ?", page(by, id), name(by));
    }

    private long page(Optional<WikiUser> by, long id) {
        return access.toView(by, id).pageId();
    }

    private static String name(Optional<WikiUser> user) {
        return user.orElseThrow(Refusal::forbidden).name();
    }
}
