package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.Refused.assertRefused;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may not view the page of a map learns nothing of what is said there. */
class HiddenDiscussionIT {

    private static final Caller COMMENTER = new Caller("commenter");

    private final DiscussedMap map = DiscussedMap.in("DEMO");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"GET, ''", "GET, /news?since=0", "GET, /people?names=editor", "GET, /{id}", "POST, ''", "PUT, /{id}", "DELETE, /{id}", "PUT, /{id}/resolved"})
    void isToldNoMoreThanOfAMapThatIsNotThere(String method, String path) {
        String there = map.comments() + path.replace("{id}", "" + map.begun(COMMENTER));
        String nowhere = map.maps() + "/nowhere/comments" + path.replace("{id}", "1");
        for (String name : new String[] {"outsider", ""}) {
            HttpResponse<String> hidden = call(new Caller(name), method, there);

            assertRefused(hidden, 404, "no-such-map");
            assertThat(hidden.body().replace("main", "nowhere")).isEqualTo(call(new Caller(name), method, nowhere).body());
        }
    }

    @Test
    void losesSightOfWhatBecomesHidden() {
        int own = map.begun(COMMENTER);
        TestPages.trash(map.page());

        assertRefused(COMMENTER.get(map.comments()), 404, "no-such-map");
        assertRefused(map.edit(COMMENTER, own), 404, "no-such-map");
        assertRefused(COMMENTER.post(map.comments(), DiscussedMap.reply(own)), 404, "no-such-map");
    }

    private static HttpResponse<String> call(Caller caller, String method, String path) {
        HttpRequest.Builder request = caller.to(path, "Content-Type", "application/json", "X-Atlassian-Token", "no-check");
        return caller.send(request.method(method, BodyPublishers.ofString("{\"text\": \"Why?\", \"resolved\": true}")));
    }
}
