package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.Refused.assertRefused;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may hear of what is said about a map, in a space for some and in one that all may view. */
class WatchRolesIT {

    private final DiscussedMap home = DiscussedMap.in("DEMO");

    @ParameterizedTest(name = "{0} watches: {1}; where all may view: {2}")
    @CsvSource({"admin, 200, 200", "lead, 200, 200", "editor, 200, 200", "commenter, 200, 200", "viewer, 200, 200", "outsider, 404, 200",
                "'', 401, 401"})
    void watchesWhereThePageMayBeViewed(String name, int here, int whereOpen) {
        DiscussedMap open = DiscussedMap.in("OPEN");

        assertThat(asked(name, home).statusCode()).isEqualTo(here);
        assertThat(chosen(name, home, true).statusCode()).isEqualTo(here);
        assertThat(asked(name, open).statusCode()).isEqualTo(whereOpen);
        assertThat(chosen(name, open, true).statusCode()).isEqualTo(whereOpen);
    }

    @Test
    void remembersWhatEachPersonChose() {
        assertThat(watches("viewer")).isFalse();

        assertThat(chosen("viewer", home, true).body()).isEqualTo("{\"watching\":true,\"told\":true}");
        assertThat(watches("viewer")).isTrue();
        assertThat(watches("editor")).isFalse();

        assertThat(chosen("viewer", home, false).body()).isEqualTo("{\"watching\":false,\"told\":false}");
        assertThat(watches("viewer")).isFalse();
    }

    @Test
    void followsThePageUntilSomebodyChooses() {
        Caller.VIEWER.post("/rest/api/user/watch/content/" + home.page(), "");
        assertThat(watches("viewer")).isTrue();

        chosen("viewer", home, false);
        assertThat(watches("viewer")).isFalse();
    }

    @Test
    void letsAnArchivedMapBeWatched() {
        home.archive();

        assertThat(chosen("viewer", home, true).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(quoteCharacter = '|', value = {"||, 400, broken-json", "{, 400, broken-json", "{}, 422, invalid-request", "[], 422, wrong-type",
                "{\"watching\": \"yes\"}, 422, invalid-request"})
    void refusesBodiesThatChooseNothing(String body, int status, String key) {
        assertRefused(Caller.VIEWER.put(address(home), body), status, key);
        assertThat(watches("viewer")).isFalse();
    }

    @Test
    void asksForAccessBeforeItReads() {
        var request = new Caller("outsider").to(address(home), "Content-Type", "application/json").PUT(BodyPublishers.ofString("{"));

        assertRefused(new Caller("outsider").send(request), 404, "no-such-map");
    }

    @Test
    void knowsNoOtherMap() {
        assertRefused(Caller.VIEWER.get(home.maps() + "/another/watch"), 404, "no-such-map");
        assertRefused(Caller.VIEWER.put(home.maps() + "/another/watch", "{\"watching\": true}"), 404, "no-such-map");
    }

    private boolean watches(String name) {
        return TestPages.json(asked(name, home)).path("watching").asBoolean();
    }

    private static HttpResponse<String> asked(String name, DiscussedMap map) {
        return new Caller(name).get(address(map));
    }

    private static HttpResponse<String> chosen(String name, DiscussedMap map, boolean watching) {
        return new Caller(name).put(address(map), "{\"watching\": " + watching + "}");
    }

    private static String address(DiscussedMap map) {
        return map.maps() + "/main/watch";
    }
}
