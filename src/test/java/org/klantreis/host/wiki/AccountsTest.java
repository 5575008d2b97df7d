package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.content.WikiUser;

/** Accounts that administrators take out of use, and those that they remove. */
class AccountsTest {

    @AutoClose
    private final WikiAlone wiki = new WikiAlone();
    private final Users users = new Users(wiki.database().jdbc(), Clock.systemUTC());

    @Test
    void letNobodyInWhileTheyAreDisabled() {
        WikiAlone.Browser viewer = wiki.browser().as("viewer");

        assertThat(call("PUT", "viewer/disable")).isEqualTo(204);
        assertThat(call("PUT", "viewer/disable")).isEqualTo(204);
        assertThat(viewer.get("/display/DEMO").statusCode()).isEqualTo(404);
        assertThat(wiki.rest("viewer", "GET", "user/current", "").statusCode()).isEqualTo(401);
        assertThat(users.byName("viewer").map(WikiUser::fullName)).contains("Youssef Bakker");

        assertThat(call("PUT", "viewer/enable")).isEqualTo(204);
        assertThat(viewer.get("/display/DEMO").statusCode()).isEqualTo(200);
    }

    @Test
    void tellNothingOfWhoeverWasRemoved() {
        wiki.rest("editor", "POST", "content", """
                {"type": "page", "title": "Written before", "space": {"key": "DEMO"},
                 "body": {"storage": {"value": "", "representation": "storage"}}}""");

        assertThat(call("DELETE", "editor")).isEqualTo(204);

        Optional<WikiUser> left = users.byKey("ff80808190a2");
        assertThat(left.map(WikiUser::fullName).orElseThrow()).matches("user-[0-9a-f]{5}");
        assertThat(left.map(WikiUser::email)).contains("");
        assertThat(users.deactivated(left.orElseThrow().name())).isTrue();
        assertThat(wiki.browser().as("viewer").get("/display/DEMO/Written+before").body())
                .contains(left.orElseThrow().name()).doesNotContain("Sanne Visser");
        assertThat(wiki.rest("editor", "GET", "user/current", "").statusCode()).isEqualTo(401);
        assertThat(call("DELETE", "editor")).isEqualTo(404);
    }

    @Test
    void areChangedByAdministratorsOnly() {
        for (String name : List.of("", "lead")) {
            assertThat(wiki.rest(name, "PUT", "admin/user/viewer/disable", "").statusCode()).isEqualTo(403);
            assertThat(wiki.rest(name, "PUT", "admin/user/viewer/enable", "").statusCode()).isEqualTo(403);
            assertThat(wiki.rest(name, "DELETE", "admin/user/viewer", "").statusCode()).isEqualTo(403);
        }
        assertThat(call("PUT", "nobody/disable")).isEqualTo(404);
    }

    private int call(String method, String path) {
        return wiki.rest("admin", method, "admin/user/" + path, "").statusCode();
    }
}
