package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.Spaces;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.testing.RunningWiki;

/** What a discussion shows of people who go by another name, may not log in any more, or are gone; and that the last two hear nothing. */
class LeavingPeopleIT {

    private final String name = "petra-" + UUID.randomUUID().toString().substring(0, 8);
    private final String key = "key-of-" + name;
    private final DiscussedMap map = DiscussedMap.in("DEMO");

    @BeforeEach
    void join() {
        new Users(RunningWiki.rows(), Clock.systemUTC()).add(
                new WikiUser(name, key, "Petra Klein", name + "@example.com", false, "en", "auto"), name);
        Spaces spaces = new Spaces(RunningWiki.rows());
        spaces.grant("DEMO", name, Right.VIEW);
        spaces.grant("DEMO", name, Right.COMMENT);
    }

    @Test
    void goByTheirNewName() {
        int thread = written();
        RunningWiki.rows().update("UPDATE wiki_user SET full_name = 'Petra de Groot' WHERE name = ?", name);

        assertThat(author(thread)).isEqualTo("Petra de Groot");
        assertThat(mentioned(thread)).isEqualTo("Petra de Groot");
    }

    @Test
    void keepTheirNameWhenTheyAreDisabled() {
        int thread = written();
        Caller.ADMIN.put("/rest/api/admin/user/" + name + "/disable", "");

        assertThat(author(thread)).isEqualTo("Petra Klein");
        assertThat(mentioned(thread)).isEqualTo("Petra Klein");
        assertThat(TestPages.json(Caller.EDITOR.get(map.comments() + "/people?names=" + name)).path("results")).isEmpty();
    }

    @Test
    void leaveAnAliasWhenTheyAreRemoved() {
        int thread = written();
        Caller.ADMIN.delete("/rest/api/admin/user/" + name);

        assertThat(author(thread)).matches("user-[0-9a-f]{5}");
        assertThat(mentioned(thread)).isEqualTo(author(thread));
    }

    @Test
    void hearNothingMore() {
        int thread = written();
        map.replied(Caller.EDITOR, thread);
        assertThat(mails()).as("mails before").isEqualTo(2);

        Caller.ADMIN.put("/rest/api/admin/user/" + name + "/disable", "");
        map.replied(Caller.EDITOR, thread);
        Caller.ADMIN.delete("/rest/api/admin/user/" + name);
        map.replied(Caller.EDITOR, thread);

        assertThat(mails()).isEqualTo(2);
        assertThat(RunningWiki.mails()).noneMatch(mail -> mail.recipient().isBlank());
    }

    /** The id of a thread that they began, and in which somebody mentions them. */
    private int written() {
        int thread = map.begun(new Caller(name));
        String mention = "{\"replyTo\": " + thread + ", \"text\": \"@{" + key + "} knows.\"}";
        assertThat(Caller.EDITOR.post(map.comments(), mention).statusCode()).isEqualTo(201);
        return thread;
    }

    private String author(int thread) {
        return comments(thread).at("/0/authorName").asText();
    }

    private String mentioned(int thread) {
        return comments(thread).at("/1/mentions/0/name").asText();
    }

    private JsonNode comments(int thread) {
        return map.thread(thread).path("comments");
    }

    private long mails() {
        return RunningWiki.mails().stream().filter(mail -> mail.recipient().equals(name + "@example.com")).count();
    }
}
