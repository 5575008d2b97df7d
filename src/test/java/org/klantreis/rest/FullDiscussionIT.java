package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.Refused.assertRefused;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Limits;
import org.klantreis.testing.RunningWiki;

/** A discussion that holds as much as it can takes nothing more, and says so; what was said stays. */
class FullDiscussionIT {

    private static final String COPIED = "\"ADDRESS\", \"HEAD_OF\", \"ROOT\", \"BODY\", \"WRITTEN\", \"EDITED\", \"EDITION\", \"TITLE\","
            + " \"RESOLVED\", \"REMAINING\", \"LATEST\", \"LATEST_AT\", \"CHANGED_IN\"";

    private final DiscussedMap map = DiscussedMap.in("DEMO");
    private final int thread = map.begun(Caller.EDITOR);

    @Test
    void takesAThreadMoreUntilTheMapIsFull() {
        copy(thread, Limits.DISCUSSION - 2);
        RunningWiki.rows().update("UPDATE \"AO_9CF566_DOC\" SET \"DISC_OPEN\" = ? WHERE \"ADDRESS\" = ?", Limits.DISCUSSION - 1, map.page() + ":main");
        int last = map.begun(Caller.EDITOR);

        assertFull(Caller.EDITOR.post(map.comments(), DiscussedMap.text("One more")), "discussion-full", "5,000");
        assertThat(map.list().path("open").asInt()).isEqualTo(Limits.DISCUSSION);
        map.replied(Caller.EDITOR, thread);
        Caller.EDITOR.delete(map.comment(last));
        map.begun(Caller.EDITOR);
    }

    @Test
    void takesAReplyMoreUntilTheThreadIsFull() {
        copy(map.replied(Caller.EDITOR, thread), Limits.THREAD - 3);
        map.replied(Caller.EDITOR, thread);
        int version = map.list().path("version").asInt();

        assertFull(Caller.EDITOR.post(map.comments(), DiscussedMap.reply(thread)), "thread-full", "500");
        assertThat(map.thread(thread).path("comments")).hasSize(Limits.THREAD);
        assertThat(map.list().path("version").asInt()).isEqualTo(version);
        map.begun(Caller.EDITOR);
    }

    /** Thousands of requests would take minutes. */
    private static void copy(int comment, int times) {
        RunningWiki.rows().update("INSERT INTO \"AO_9CF566_COMMENT\" (\"POST_KEY\", " + COPIED + ") SELECT RANDOM_UUID(), " + COPIED
                + " FROM \"AO_9CF566_COMMENT\", SYSTEM_RANGE(1, ?) WHERE \"ID\" = ?", times, comment);
    }

    private static void assertFull(HttpResponse<String> answer, String key, String limit) {
        assertRefused(answer, 409, key);
        assertThat(TestPages.json(answer).path("message").asText()).contains(limit);
    }
}
