package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A persona and a map that names it, whose pages are moved apart, trashed and brought back: each reader is told what holds now. */
class MovedPersonaIT {

    private static final String NAME = "Migrating Mila";

    private long of;
    private long home;

    @BeforeEach
    void nameAPersonaThatEverybodyKnows() {
        of = TestPages.page("DEMO");
        home = TestPages.page("DEMO");
        String persona = """
                {"document": {"format": "klantreis", "formatVersion": 1, "kind": "persona", "lang": "en", "title": "%s"}}""".formatted(NAME);
        assertThat(Caller.EDITOR.post(personas(), persona).statusCode()).isEqualTo(201);
        String map = """
                {"document": {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "Moving",
                 "personas": [{"page": %d, "key": "main"}], "phases": [{"id": "p1", "title": "Begin"}]}}""".formatted(of);
        assertThat(Caller.EDITOR.post(maps(), map).statusCode()).isEqualTo(201);
        assertKnown();
    }

    @Test
    void isHiddenFromReadersOfTheMapWhileItsPageIsWhereTheyMayNotGo() {
        move(of, TestPages.page("SECRET"));

        assertThat(Caller.VIEWER.get(maps() + "/main").body()).contains("\"restricted\":true").doesNotContain(NAME);
        assertThat(drawn(Caller.VIEWER)).contains("klantreis-person").doesNotContain(NAME, "pageId=" + of);
        assertThat(Caller.VIEWER.get(personas() + "/main").statusCode()).isEqualTo(404);
        assertThat(Caller.VIEWER.get(personas() + "/main/uses").statusCode()).isEqualTo(404);
        assertThat(Caller.EDITOR.get(personas() + "/main/uses").body()).contains("Moving");
        assertThat(Caller.EDITOR.get(maps() + "/main").body()).contains(NAME).doesNotContain("\"restricted\"");

        move(of, home);
        assertKnown();
    }

    @Test
    void tellsNoReaderOfAMapThatIsWhereTheyMayNotGo() {
        move(home, TestPages.page("SECRET"));

        assertThat(Caller.VIEWER.get(personas() + "/main").body()).contains(NAME);
        assertThat(Caller.VIEWER.get(personas() + "/main/uses").body()).contains("\"results\":[]").doesNotContain("Moving");
        assertThat(Caller.EDITOR.get(personas() + "/main/uses").body()).contains("Moving");

        move(home, of);
        assertKnown();
    }

    @Test
    void keepsItsLastNameInTheTrashAndComesBackWithItsPage() {
        TestPages.trash(of);
        assertThat(Caller.VIEWER.get(maps() + "/main").body()).contains(NAME, "\"removed\":true");
        assertThat(drawn(Caller.VIEWER)).contains(NAME).doesNotContain("pageId=" + of);
        assertThat(Caller.VIEWER.get(personas() + "/main").statusCode()).isEqualTo(404);

        TestPages.restore(of);
        assertKnown();
    }

    private void assertKnown() {
        assertThat(Caller.VIEWER.get(maps() + "/main").body()).contains(NAME).doesNotContain("\"restricted\"", "\"removed\"");
        assertThat(drawn(Caller.VIEWER)).contains(NAME, "pageId=" + of);
        assertThat(Caller.VIEWER.get(personas() + "/main/uses").body()).contains("Moving");
    }

    private String drawn(Caller by) {
        return by.get(maps() + "/main/revisions/1/drawing").body();
    }

    private static void move(long page, long below) {
        assertThat(Caller.EDITOR.put("/rest/api/content/" + page + "/move/append/" + below, "{}").statusCode()).isEqualTo(200);
    }

    private String maps() {
        return "/rest/klantreis/1.0/pages/" + home + "/maps";
    }

    private String personas() {
        return "/rest/klantreis/1.0/pages/" + of + "/personas";
    }
}
