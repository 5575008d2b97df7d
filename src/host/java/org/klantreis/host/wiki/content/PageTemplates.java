package org.klantreis.host.wiki.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page templates: editors of a space write its own, administrators those of every space. */
public final class PageTemplates {
    private final JdbcTemplate database;
    private final Access access;

    public PageTemplates(JdbcTemplate database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** What a new page of the space can begin with: the space's own templates and those of every space. */
    public List<PageTemplate> offered(Optional<WikiUser> by, String space) {
        access.toCreate(by, space);
        return database.query("SELECT * FROM wiki_template WHERE space_key IN (?, '') ORDER BY name, id",
                PageTemplates::row, space);
    }

    public PageTemplate toUse(Optional<WikiUser> by, String space, long id) {
        return offered(by, space).stream().filter(template -> template.id() == id).findFirst()
                .orElseThrow(Refusal::missing);
    }

    public PageTemplate toEdit(Optional<WikiUser> by, long id) {
        PageTemplate template = database.query("SELECT * FROM wiki_template WHERE id = ?", PageTemplates::row, id)
                .stream().findFirst().orElseThrow(Refusal::missing);
        toWrite(by, template.space());
        return template;
    }

    /** Refuses who may not write templates of the space, or of every space where the key is empty. */
    public void toWrite(Optional<WikiUser> by, String space) {
        if (!space.isEmpty()) {
            access.toCreate(by, space);
        } else if (!mayWriteGlobal(by)) {
            throw Refusal.forbidden();
        }
    }

    public boolean mayWriteGlobal(Optional<WikiUser> by) {
        return by.map(WikiUser::administrator).orElse(false);
    }

    /** Keeps a new template or a changed one; its macros stay as they were written, ids included. */
    public void save(Optional<WikiUser> by, PageTemplate template) {
        toWrite(by, template.space());
        Line.checkTitle(template.name(), true);
        Storage.check(template.body());
        if (template.id() == 0) {
            database.update("INSERT INTO wiki_template (space_key, name, body) VALUES (?, ?, ?)", template.space(),
                    template.name().strip(), template.body());
        } else {
            database.update("UPDATE wiki_template SET name = ?, body = ? WHERE id = ?", template.name().strip(),
                    template.body(), template.id());
        }
    }

    public void remove(Optional<WikiUser> by, long id) {
        database.update("DELETE FROM wiki_template WHERE id = ?", toEdit(by, id).id());
    }

    private static PageTemplate row(ResultSet row, int number) throws SQLException {
        return new PageTemplate(row.getLong("id"), row.getString("space_key"), row.getString("name"),
                row.getString("body"));
    }
}
