package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.Refused.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.testing.RunningWiki;

/** Who may do what in a discussion: in a space for some, in one that all may view, and in one where all may comment. */
class CommentRolesIT {

    private static final Caller COMMENTER = new Caller("commenter");
    private static DiscussedMap home;
    private static DiscussedMap open;
    private static DiscussedMap forum;

    @BeforeAll
    static void beginMaps() {
        home = DiscussedMap.in("DEMO");
        open = DiscussedMap.in("OPEN");
        forum = DiscussedMap.in(forum());
    }

    /** A space in which everybody may comment, logged in or not. */
    private static String forum() {
        String key = "F" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        RunningWiki.rows().update("INSERT INTO wiki_space (space_key, name, home_page) VALUES (?, 'Forum', 0)", key);
        for (String grant : new String[] {" VIEW", " COMMENT", "editor EDIT"}) {
            RunningWiki.rows().update("INSERT INTO wiki_grant (space_key, user_name, right_name) VALUES (?, ?, ?)", key,
                    grant.split(" ")[0], grant.split(" ")[1]);
        }
        return key;
    }

    @ParameterizedTest(name = "{0} reads: {1}; where all may view: {2}")
    @CsvSource({"admin, 200, 200", "lead, 200, 200", "editor, 200, 200", "commenter, 200, 200", "viewer, 200, 200", "outsider, 404, 200",
                "'', 404, 200"})
    void readsWhereThePageMayBeViewed(String name, int here, int whereOpen) {
        for (String path : new String[] {"", "/news?since=0", "/" + home.begun(Caller.EDITOR)}) {
            assertThat(new Caller(name).get(home.comments() + path).statusCode()).as(path).isEqualTo(here);
        }
        for (String path : new String[] {"", "/news?since=0"}) {
            assertThat(new Caller(name).get(open.comments() + path).statusCode()).as(path).isEqualTo(whereOpen);
            assertThat(new Caller(name).get(forum.comments() + path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(new Caller(name).get(open.comment(open.begun(Caller.EDITOR))).statusCode()).isEqualTo(whereOpen);
    }

    @ParameterizedTest(name = "{0} begins a thread: {1}; where all may view: {2}; where all may comment: {3}")
    @CsvSource({"admin, 201, 201, 201", "lead, 201, 201, 201", "editor, 201, 201, 201", "commenter, 201, 201, 201", "viewer, 403, 403, 201",
                "outsider, 404, 403, 201", "'', 404, 403, 201"})
    void beginsWhereThePageMayBeCommentedOn(String name, int here, int whereOpen, int inForum) {
        String body = "{\"element\": \"s1\", \"text\": \"Where is it?\"}";

        assertThat(new Caller(name).post(home.comments(), body).statusCode()).isEqualTo(here);
        assertThat(new Caller(name).post(open.comments(), body).statusCode()).isEqualTo(whereOpen);
        assertThat(new Caller(name).post(forum.comments(), body).statusCode()).isEqualTo(inForum);
    }

    @ParameterizedTest(name = "{0} replies: {1}; where all may view: {2}; where all may comment: {3}")
    @CsvSource({"admin, 201, 201, 201", "lead, 201, 201, 201", "editor, 201, 201, 201", "commenter, 201, 201, 201", "viewer, 403, 403, 201",
                "outsider, 404, 403, 201", "'', 404, 403, 201"})
    void repliesWhereThePageMayBeCommentedOn(String name, int here, int whereOpen, int inForum) {
        assertThat(reply(name, home)).isEqualTo(here);
        assertThat(reply(name, open)).isEqualTo(whereOpen);
        assertThat(reply(name, forum)).isEqualTo(inForum);
    }

    @ParameterizedTest(name = "{0} edits what they wrote")
    @CsvSource({"admin", "lead", "editor", "commenter"})
    void editsTheirOwn(String name) {
        int own = home.begun(new Caller(name));

        assertThat(home.edit(new Caller(name), own).statusCode()).isEqualTo(200);
        assertThat(home.thread(own).at("/comments/0/text").asText()).isEqualTo("Where are they?");
    }

    @ParameterizedTest(name = "{0} edits what somebody else wrote: {1} {2}")
    @CsvSource({"admin, 403, not-your-comment", "lead, 403, not-your-comment", "editor, 403, not-your-comment",
                "viewer, 403, comment-not-allowed", "outsider, 404, no-such-map", "'', 404, no-such-map"})
    void editsNobodyElses(String name, int status, String key) {
        int others = home.begun(COMMENTER);

        assertRefused(home.edit(new Caller(name), others), status, key);
        assertThat(home.thread(others).at("/comments/0/text").asText()).isEqualTo("Where is it?");
    }

    @ParameterizedTest(name = "{0} deletes what they wrote")
    @CsvSource({"admin", "lead", "editor", "commenter"})
    void deletesTheirOwn(String name) {
        int own = home.begun(new Caller(name));

        assertThat(new Caller(name).delete(home.comment(own)).statusCode()).isEqualTo(204);
        assertThat(home.list().path("results")).noneMatch(thread -> thread.path("id").asInt() == own);
    }

    @ParameterizedTest(name = "{0} deletes what somebody else wrote: {1}; where they administer nothing: {2}")
    @CsvSource({"admin, 204, 204", "lead, 204, 403", "editor, 403, 403", "viewer, 403, 403", "outsider, 404, 403", "'', 404, 403"})
    void deletesEverybodysWhereTheyAdministerTheSpace(String name, int here, int whereOpen) {
        assertThat(new Caller(name).delete(home.comment(home.begun(COMMENTER))).statusCode()).isEqualTo(here);
        assertThat(new Caller(name).delete(open.comment(open.begun(COMMENTER))).statusCode()).isEqualTo(whereOpen);
    }

    @ParameterizedTest(name = "{0} resolves and reopens: {1}; where all may view: {2}; where all may comment: {3}")
    @CsvSource({"admin, 200, 200, 200", "lead, 200, 200, 200", "editor, 200, 200, 200", "commenter, 200, 200, 200", "viewer, 403, 403, 200",
                "outsider, 404, 403, 200", "'', 404, 403, 200"})
    void resolvesWhereThePageMayBeCommentedOn(String name, int here, int whereOpen, int inForum) {
        assertResolves(name, home, here);
        assertResolves(name, open, whereOpen);
        assertResolves(name, forum, inForum);
    }

    @Test
    void tellsWhoResolved() {
        int thread = home.begun(COMMENTER);
        home.resolve(new Caller("lead"), thread, true);

        assertThat(home.thread(thread).at("/resolved/byName").asText()).isEqualTo("Anna de Boer");
    }

    @ParameterizedTest(name = "{0} asks who can be mentioned: {1} {2}")
    @CsvSource({"admin, 200, lead editor viewer", "commenter, 200, lead editor viewer", "viewer, 403, ''", "outsider, 404, ''", "'', 404, ''"})
    void tellsWhoCanBeMentioned(String name, int status, String people) {
        HttpResponse<String> answer = new Caller(name).get(home.comments() + "/people?names=lead,outsider,nobody,editor,viewer");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(String.join(" ", TestPages.json(answer).findValuesAsText("userName"))).isEqualTo(people);
    }

    @Test
    void writesWhatAGuestSendsTwiceOnce() {
        String body = "{\"text\": \"%s\", \"token\": \"0123456789\"}";

        assertThat(Caller.ANONYMOUS.post(forum.comments(), body.formatted("Why?")).statusCode()).isEqualTo(201);
        assertThat(Caller.ANONYMOUS.post(forum.comments(), body.formatted("Why?")).statusCode()).isEqualTo(200);
        assertThat(Caller.ANONYMOUS.post(forum.comments(), body.formatted("When?")).statusCode()).isEqualTo(201);
    }

    @Test
    void tellsGuestsOfNobodyWhomTheyCouldMention() {
        assertThat(TestPages.json(Caller.ANONYMOUS.get(forum.comments() + "/people?names=admin,editor")).path("results")).isEmpty();
    }

    @Test
    void mentionsOnlyWhoIsActiveAndMayView() {
        RunningWiki.rows().update("INSERT INTO wiki_deactivated (user_name) VALUES ('viewer')");
        try {
            String body = DiscussedMap.text("@{ff80808190a5} @{ff80808190a4} @{ff80808190a2} @{nobody}");
            JsonNode comment = TestPages.json(COMMENTER.post(home.comments(), body)).at("/thread/comments/0");

            assertThat(comment.path("mentions").toString()).isEqualTo("[{\"key\":\"ff80808190a2\",\"name\":\"Sanne Visser\"}]");
            assertThat(Caller.VIEWER.get(home.comments()).statusCode()).isEqualTo(401);
            assertThat(TestPages.json(COMMENTER.get(home.comments() + "/people?names=viewer")).path("results")).isEmpty();
        } finally {
            RunningWiki.rows().update("DELETE FROM wiki_deactivated");
        }
    }

    /** An anonymous visitor is nobody in particular, so nothing is theirs. */
    @Test
    void givesGuestsNoCommentOfTheirOwn() {
        int theirs = forum.begun(Caller.ANONYMOUS);
        JsonNode told = TestPages.json(Caller.ANONYMOUS.get(forum.comment(theirs))).at("/thread/comments/0");

        assertThat(told.has("author")).isFalse();
        assertThat(told.path("may")).isEmpty();
        assertRefused(forum.edit(Caller.ANONYMOUS, theirs), 403, "not-your-comment");
        assertRefused(Caller.ANONYMOUS.delete(forum.comment(theirs)), 403, "not-your-comment");
    }

    @ParameterizedTest(name = "{0} may comment: {1}, administer: {2}, of others'': {3}, of theirs: {4}")
    @CsvSource({"admin, true, true, delete, edit delete", "lead, true, true, delete, edit delete", "editor, true, false, '', edit delete"})
    void tellsWhatTheyMayDo(String name, boolean comment, boolean administer, String ofOthers, String ofTheirs) {
        DiscussedMap map = DiscussedMap.in("DEMO");
        map.begun(COMMENTER);
        map.begun(new Caller(name));

        JsonNode list = TestPages.json(new Caller(name).get(map.comments()));

        assertThat(list.at("/may/comment").asBoolean()).isEqualTo(comment);
        assertThat(list.at("/may/administer").asBoolean()).isEqualTo(administer);
        assertThat(may(list.at("/results/1/first"))).isEqualTo(ofOthers);
        assertThat(may(list.at("/results/0/first"))).isEqualTo(ofTheirs);
        assertThat(list.at("/results/1/mine").asBoolean()).isFalse();
        assertThat(list.at("/results/0/mine").asBoolean()).isTrue();
    }

    @Test
    void tellsViewersThatTheyMayOnlyRead() {
        home.begun(COMMENTER);
        JsonNode list = TestPages.json(Caller.VIEWER.get(home.comments()));

        assertThat(list.path("may").toString()).isEqualTo("{\"comment\":false,\"administer\":false}");
        assertThat(may(list.at("/results/0/first"))).isEmpty();
    }

    private static int reply(String name, DiscussedMap map) {
        return new Caller(name).post(map.comments(), DiscussedMap.reply(map.begun(Caller.EDITOR))).statusCode();
    }

    private static void assertResolves(String name, DiscussedMap map, int status) {
        int thread = map.begun(Caller.EDITOR);
        assertThat(map.resolve(new Caller(name), thread, true).statusCode()).isEqualTo(status);
        assertThat(map.thread(thread).path("open").asBoolean()).isEqualTo(status != 200);
        assertThat(map.resolve(new Caller(name), thread, false).statusCode()).isEqualTo(status);
        assertThat(map.thread(thread).path("open").asBoolean()).isTrue();
    }

    private static String may(JsonNode comment) {
        return TestPages.texts(comment.path("may"));
    }
}
