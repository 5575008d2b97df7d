package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.Spaces;
import org.klantreis.testing.RunningWiki;

/** Spaces of the running wiki that a test has for itself. */
final class TestSpaces {

    private TestSpaces() {
    }

    /** In which everybody has the rights that they have in DEMO. */
    static String space() {
        String key = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        add(key);
        return key;
    }

    /** Again, as somebody who gives the key of a removed space to another. */
    static void add(String key) {
        Spaces spaces = new Spaces(RunningWiki.rows());
        spaces.add(key, "Space " + key);
        spaces.grant(key, "lead", Right.VIEW, Right.COMMENT, Right.EDIT, Right.REMOVE, Right.ADMINISTER);
        spaces.grant(key, "editor", Right.VIEW, Right.COMMENT, Right.EDIT, Right.REMOVE);
        spaces.grant(key, "commenter", Right.VIEW, Right.COMMENT);
        spaces.grant(key, "viewer", Right.VIEW);
    }

    static void archive(String key) {
        assertThat(Caller.ADMIN.put("/rest/api/space/" + key + "/archive", "{}").statusCode()).isEqualTo(204);
    }

    static void remove(String key) {
        assertThat(Caller.ADMIN.delete("/rest/api/space/" + key).statusCode()).isEqualTo(204);
    }
}
