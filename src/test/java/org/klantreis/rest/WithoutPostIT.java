package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.testing.RunningWiki;

/** A Confluence that neither mails nor fills inboxes nor tells who watches a page: it has neither the services nor their packages. */
class WithoutPostIT {

    private final DiscussedMap map = DiscussedMap.in("DEMO");

    @Test
    void letsPeopleCommentAndWatchAllTheSame() {
        SentAbout sent = new SentAbout(map.page());

        String told = toldInTheLog(() -> RunningWiki.withoutPost(this::talk));

        assertThat(map.list().path("version").asInt()).isEqualTo(3);
        assertThat(sent.mails()).isEmpty();
        for (String service : List.of("MultiQueueTaskManager", "LocalNotificationService", "NotificationManager")) {
            assertThat(told.lines().filter(line -> line.endsWith("." + service))).as(service).hasSize(1);
        }
        assertThat(told).doesNotContain("ERROR", "Exception", "\tat ");
    }

    private void talk() {
        int thread = map.begun(Caller.EDITOR);
        map.replied(new Caller("commenter"), thread);
        assertThat(Caller.EDITOR.post(map.comments(), DiscussedMap.text("@{ff80808190a4} Look")).statusCode()).isEqualTo(201);
        assertThat(Caller.VIEWER.get(map.maps() + "/main/watch").body()).isEqualTo("{\"watching\":false,\"told\":true}");
        assertThat(Caller.VIEWER.put(map.maps() + "/main/watch", "{\"watching\": true}").body()).isEqualTo("{\"watching\":true,\"told\":true}");
    }

    private static String toldInTheLog(Runnable work) {
        PrintStream usual = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(usual);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
