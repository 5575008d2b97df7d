package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.testing.RunningWiki;

/** Mails and inboxes of the running wiki, word by word. */
class MailWordsIT {

    private static final Caller COMMENTER = new Caller("commenter");
    private static final Caller LEAD = new Caller("lead");
    private static final String OF_COMMENTER = "@{ff80808190a3}";
    private static final String OF_VIEWER = "@{ff80808190a4}";
    private static final String OF_OUTSIDER = "@{ff80808190a5}";

    private final DiscussedMap map = DiscussedMap.in("DEMO");
    private final SentAbout sent = new SentAbout(map.page());

    @BeforeEach
    void viewerReadsDutch() {
        language("nl");
    }

    @AfterEach
    void viewerReadsEnglish() {
        language("en");
    }

    @Test
    void areInTheLanguageOfWhoeverGetsThem() {
        int comment = say("s1", "See https://example.com/?a=1&b=2,\\n" + OF_VIEWER + " and " + OF_COMMENTER + ": 1 < 2!");

        assertThat(sent.mails()).hasSize(2);
        SentAbout.Mail english = sent.mails().get(0);
        assertThat(english.recipient()).isEqualTo("commenter@example.com");
        assertThat(english.subject()).isEqualTo("Sanne Visser mentioned you on ‘I find a bike’ – Renting a bike");
        assertThat(english.read().body().text()).isEqualTo("Sanne Visser mentioned you on ‘I find a bike’ – Renting a bike "
                + "See https://example.com/?a=1&b=2, @Youssef Bakker and @Tom Whitfield: 1 < 2! "
                + "Open this discussion You get this mail because it mentions you.");
        SentAbout.Mail dutch = sent.mails().get(1);
        assertThat(dutch.recipient()).isEqualTo("viewer@example.com");
        assertThat(dutch.subject()).isEqualTo("Sanne Visser heeft u genoemd bij ‘I find a bike’ – Renting a bike");
        assertThat(dutch.read().body().text()).isEqualTo("Sanne Visser heeft u genoemd bij ‘I find a bike’ – Renting a bike "
                + "See https://example.com/?a=1&b=2, @Youssef Bakker and @Tom Whitfield: 1 < 2! "
                + "Naar de discussie U krijgt deze e-mail omdat iemand u heeft genoemd.");
        assertThat(dutch.read().select("a").last().attr("href")).isEqualTo(RunningWiki.url() + "/pages/viewpage.action?pageId="
                + map.page() + "&klantreis-comment=" + comment + "#klantreis-comment-" + comment);
        assertThat(sent.inboxes()).containsExactly("commenter: Sanne Visser mentioned you on ‘I find a bike’ – Renting a bike",
                "viewer: Sanne Visser heeft u genoemd bij ‘I find a bike’ – Renting a bike");
    }

    @Test
    void goToTheOwnerUntilTheyStop() {
        map.ownedBy("commenter");
        int thread = map.begun(LEAD);
        assertThat(sent.mails()).extracting(SentAbout.Mail::recipient).containsExactly("commenter@example.com");
        assertThat(sent.mails().get(0).read().body().text()).contains("because you own this journey map.");

        COMMENTER.put(map.maps() + "/main/watch", "{\"watching\": false}");
        map.replied(LEAD, thread);
        assertThat(sent.mails()).hasSize(1);
    }

    @Test
    void areOneForAllReasons() {
        watchPage(COMMENTER);
        int comment = map.begun(COMMENTER);
        watchPage(LEAD);
        sent.forget();

        assertThat(Caller.EDITOR.post(map.comments(), "{\"replyTo\": " + comment + ", \"text\": \"" + OF_COMMENTER + " " + OF_COMMENTER
                + "\"}").statusCode()).isEqualTo(201);

        assertThat(sent.mails()).extracting(SentAbout.Mail::recipient, SentAbout.Mail::subject).containsExactly(
                tuple("commenter@example.com", "Sanne Visser mentioned you on ‘I find a bike’ – Renting a bike"),
                tuple("lead@example.com", "Sanne Visser replied on ‘I find a bike’ – Renting a bike"));
        assertThat(sent.mails().get(1).read().select("td").last().text()).isEqualTo("You get this mail because you watch this page. "
                + "To hear of this map only when somebody mentions you, choose ‘Stop watching’ above its comments.");
    }

    @Test
    void areNotSentAgainForAPostThatIs() {
        String words = words("", OF_VIEWER + " Where?", "sent-again");
        assertThat(Caller.EDITOR.post(map.comments(), words).statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.post(map.comments(), words).statusCode()).isEqualTo(200);

        assertThat(sent.mails()).extracting(SentAbout.Mail::subject).containsExactly("Sanne Visser heeft u genoemd bij ‘Renting a bike’");
    }

    @Test
    void areSentToNobodyWhoMayNotViewThePage() {
        RunningWiki.rows().update("INSERT INTO wiki_watch (page_id, user_name) VALUES (?, 'outsider')", map.page());
        say("s1", OF_OUTSIDER + " Where?");

        assertThat(sent.mails()).isEmpty();
        assertThat(sent.inboxes()).isEmpty();
    }

    @Test
    void areSentToThoseWhomAnEditMentionsFirst() {
        int comment = say("s1", OF_VIEWER);
        sent.forget();
        Caller.EDITOR.put(map.comment(comment), DiscussedMap.text(OF_VIEWER + " " + OF_COMMENTER));

        assertThat(sent.mails()).extracting(SentAbout.Mail::recipient).containsExactly("commenter@example.com");
    }

    private int say(String element, String text) {
        HttpResponse<String> answer = Caller.EDITOR.post(map.comments(), words(element, text, UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return TestPages.json(answer).path("comment").asInt();
    }

    private static String words(String element, String text, String token) {
        return "{\"element\": \"" + element + "\", \"text\": \"" + text + "\", \"token\": \"" + token + "\"}";
    }

    private void watchPage(Caller by) {
        assertThat(by.send(by.to("/rest/api/user/watch/content/" + map.page(), "X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.noBody())).statusCode()).isBetween(200, 204);
    }

    private static void language(String lang) {
        RunningWiki.rows().update("UPDATE wiki_user SET lang = ? WHERE name = 'viewer'", lang);
    }
}
