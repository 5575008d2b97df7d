package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.DiscussedMap.mentions;
import static org.klantreis.rest.DiscussedMap.text;
import static org.klantreis.rest.Refused.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.testing.RunningWiki;

/** Talking about a map, as clients do it. */
class DiscussionIT {

    private final DiscussedMap map = DiscussedMap.in("DEMO");

    @Test
    void keepsMarkupAsWhatItIs() {
        String hostile = "<script>alert(1)</script> &lt; ${7*7} #set($x=1) @{no such key} javascript:alert(1)";
        JsonNode thread = TestPages.json(Caller.EDITOR.post(map.comments(), text(hostile))).path("thread");

        assertThat(thread.at("/comments/0/text").asText()).isEqualTo(hostile);
        assertThat(map.list().at("/results/0/first/text").asText()).isEqualTo(hostile);
    }

    @Test
    void takesAsMuchAsIsAllowed() {
        assertThat(Caller.EDITOR.post(map.comments(), text("\u00e9".repeat(5_000))).statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.post(map.comments(), "{\"text\": \"" + "\\u00e9".repeat(5_000) + "\"}").statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.post(map.comments(), "{\"text\": \"" + "\\ud83c\\udf88".repeat(5_000) + "\"}").statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.post(map.comments(), text(mentions(50))).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s1", "p1", "l1", "l1/s1"})
    void takesCommentsOnEveryKindOfPlace(String element) {
        HttpResponse<String> answer = Caller.EDITOR.post(map.comments(), "{\"element\": \"" + element + "\", \"text\": \"Why?\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(TestPages.json(answer).at("/thread/element").asText()).isEqualTo(element);
    }

    @Test
    void writesWhatIsSentTwiceOnce() {
        String body = "{\"text\": \"Why?\", \"token\": \"0123456789\"}";
        JsonNode first = TestPages.json(Caller.EDITOR.post(map.comments(), body));

        HttpResponse<String> again = Caller.EDITOR.post(map.comments(), body);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(TestPages.json(again)).isEqualTo(first);
        assertThat(Caller.ADMIN.post(map.comments(), body).statusCode()).isEqualTo(201);
        assertThat(map.list().path("open").asInt()).isEqualTo(2);
    }

    @Test
    void answersWhatIsSentTwiceAlsoOnceTheMapIsArchived() {
        String body = "{\"element\": \"s1\", \"text\": \"Why?\", \"token\": \"0123456789\"}";
        Caller.EDITOR.post(map.comments(), body);
        map.archive();

        assertThat(Caller.EDITOR.post(map.comments(), body).statusCode()).isEqualTo(200);
        assertThat(map.list().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void takesNothingElseWithTheSameToken() {
        Caller.EDITOR.post(map.comments(), "{\"text\": \"Why?\", \"token\": \"0123456789\"}");

        assertRefused(Caller.EDITOR.post(map.comments(), "{\"text\": \"When?\", \"token\": \"0123456789\"}"), 409, "token-taken");
    }

    @Test
    void takesAReplyToADeletedCommentWhileAnyIsLeft() {
        int thread = map.begun(Caller.EDITOR);
        int reply = map.replied(Caller.EDITOR, thread);
        Caller.EDITOR.delete(map.comment(thread));

        assertThat(Caller.EDITOR.post(map.comments(), DiscussedMap.reply(thread)).statusCode()).isEqualTo(201);
        assertThat(map.thread(reply).at("/comments/0").path("deleted").asBoolean()).isTrue();
        assertThat(map.thread(reply).path("comments")).hasSize(3);
    }

    @Test
    void reopensWithAReply() {
        int thread = map.begun(Caller.EDITOR);
        map.resolve(Caller.EDITOR, thread, true);

        map.replied(Caller.ADMIN, thread);

        assertThat(map.thread(thread).path("open").asBoolean()).isTrue();
    }

    @Test
    void followsAPlaceOffTheMapAndBack() {
        int thread = map.begun(Caller.EDITOR);

        map.saveWithoutStep();
        assertThat(map.thread(thread).path("gone").asBoolean()).isTrue();
        assertThat(map.thread(thread).path("title").asText()).isEqualTo("I find a bike");

        Caller.EDITOR.post(map.maps() + "/main/revisions/1/restore", "{}");
        assertThat(map.thread(thread).path("gone").asBoolean()).isFalse();
    }

    @Test
    void callsPeopleAsTheyAreCalledNow() {
        int thread = map.begun(new Caller("commenter"));
        rename("commenter", "Tom Bakker-Whitfield");
        try {
            assertThat(map.thread(thread).at("/comments/0/authorName").asText()).isEqualTo("Tom Bakker-Whitfield");
        } finally {
            rename("commenter", "Tom Whitfield");
        }
    }

    @Test
    void tellsOnlyOnceWhatClientsHaveAlready() {
        String thread = map.comment(map.begun(Caller.EDITOR));
        for (String path : new String[] {map.comments(), thread}) {
            assertThat(Caller.EDITOR.get(path, "If-None-Match", tag(path)).statusCode()).isEqualTo(304);
        }
        String before = tag(thread);
        map.begun(Caller.EDITOR);
        assertThat(Caller.EDITOR.get(thread, "If-None-Match", before).statusCode()).isEqualTo(200);
    }

    @Test
    void countsThreadsInTheListOfMaps() {
        map.begun(Caller.EDITOR);
        String before = tag(map.maps());
        map.resolve(Caller.EDITOR, map.begun(Caller.EDITOR), true);

        JsonNode head = TestPages.json(Caller.VIEWER.get(map.maps())).at("/results/0");

        assertThat(head.path("discussions").toString()).isEqualTo("{\"open\":1,\"resolved\":1}");
        assertThat(tag(map.maps())).isNotEqualTo(before);
    }

    @Test
    void answersNothingAtAllWithoutNews() {
        map.begun(Caller.EDITOR);
        String news = map.comments() + "/news?since=1";
        HttpResponse<String> quiet = Caller.VIEWER.get(news, "If-None-Match", "\"1-1\"");

        assertThat(quiet.statusCode()).isEqualTo(304);
        assertThat(quiet.body()).isEmpty();
        map.begun(Caller.EDITOR);
        assertThat(Caller.VIEWER.get(news, "If-None-Match", "\"1-1\"").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhoPollsAcrossASaveWhichPlacesAreGone() {
        int thread = map.begun(Caller.EDITOR);
        map.saveWithoutStep();

        HttpResponse<String> news = Caller.VIEWER.get(map.comments() + "/news?since=1", "If-None-Match", "\"1-1\"");
        assertThat(news.statusCode()).isEqualTo(200);
        assertThat(TestPages.json(news).path("revision").asInt()).isEqualTo(2);
        assertThat(TestPages.json(news).path("changed")).isEmpty();
        assertThat(map.list().at("/results/0/id").asInt()).isEqualTo(thread);
        assertThat(map.list().at("/results/0/gone").asBoolean()).isTrue();
    }

    @Test
    void keepsNoAnswerForSomebodyElse() {
        map.begun(Caller.EDITOR);
        HttpResponse<String> editors = Caller.EDITOR.get(map.comments());

        assertThat(editors.headers().firstValue("Vary")).contains("Cookie, Authorization");
        assertThat(Caller.VIEWER.get(map.comments(), "If-None-Match", tag(map.comments())).statusCode()).isEqualTo(200);
    }

    private static void rename(String user, String fullName) {
        RunningWiki.rows().update("UPDATE wiki_user SET full_name = ? WHERE name = ?", fullName, user);
    }

    private static String tag(String path) {
        return Caller.EDITOR.get(path).headers().firstValue("ETag").orElseThrow();
    }
}
