package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with the templates of a team, asked of the running wiki. */
class TeamStarterRolesIT {

    private static final String SITE = "/rest/klantreis/1.0/site/starters";
    private static String here;
    private static long page;

    @BeforeAll
    static void makeASpace() {
        String space = TestSpaces.space();
        here = "/rest/klantreis/1.0/spaces/" + space + "/starters";
        page = TestPages.page(space);
        assertThat(Caller.EDITOR.post("/rest/klantreis/1.0/pages/" + page + "/maps", "{\"starter\": \"blank\"}").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0} lists: {1}")
    @CsvSource({"admin, 200", "lead, 200", "editor, 200", "commenter, 200", "viewer, 200", "outsider, 404", "'', 404"})
    void listsWhereTheSpaceMayBeViewed(String name, int status) {
        assertThat(new Caller(name).get(here).statusCode()).isEqualTo(status);
        assertThat(new Caller(name).get(SITE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} asks what can come along: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 200", "viewer, 200", "outsider, 404", "'', 404"})
    void tellsWhatCanComeAlongWhereTheMapMayBeViewed(String name, int status) {
        String parts = "/rest/klantreis/1.0/pages/" + page + "/maps/main/starter-parts";

        assertThat(new Caller(name).get(parts).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} saves in the space: {1}, for the site: {2}")
    @CsvSource({"admin, 201, 201", "lead, 201, 403", "editor, 201, 403", "commenter, 403, 403", "viewer, 403, 403",
            "outsider, 404, 403", "'', 401, 401"})
    void savesWherePagesMayBeCreated(String name, int inSpace, int forSite) {
        assertThat(new Caller(name).post(here, ofMap()).statusCode()).isEqualTo(inSpace);
        assertThat(new Caller(name).post(SITE, ofMap()).statusCode()).isEqualTo(forSite);
    }

    @ParameterizedTest(name = "{0} changes one of editor: {1}, one of admin: {2}, one of the site: {3}")
    @CsvSource({"admin, 200, 200, 200", "lead, 200, 200, 403", "editor, 200, 403, 403", "commenter, 403, 403, 403",
            "viewer, 403, 403, 403", "outsider, 404, 404, 403", "'', 401, 401, 401"})
    void changesAsItsAuthorOrAnAdministrator(String name, int editors, int admins, int sites) {
        Caller caller = new Caller(name);

        assertThat(caller.put(here + "/" + made(Caller.EDITOR, here), renaming()).statusCode()).isEqualTo(editors);
        assertThat(caller.put(here + "/" + made(Caller.ADMIN, here), renaming()).statusCode()).isEqualTo(admins);
        assertThat(caller.put(SITE + "/" + made(Caller.ADMIN, SITE), renaming()).statusCode()).isEqualTo(sites);
    }

    @ParameterizedTest(name = "{0} deletes one of editor: {1}, one of admin: {2}, one of the site: {3}")
    @CsvSource({"admin, 204, 204, 204", "lead, 204, 204, 403", "editor, 204, 403, 403", "commenter, 403, 403, 403",
            "viewer, 403, 403, 403", "outsider, 404, 404, 403", "'', 401, 401, 401"})
    void deletesAsItsAuthorOrAnAdministrator(String name, int editors, int admins, int sites) {
        Caller caller = new Caller(name);

        assertThat(caller.delete(here + "/" + made(Caller.EDITOR, here)).statusCode()).isEqualTo(editors);
        assertThat(caller.delete(here + "/" + made(Caller.ADMIN, here)).statusCode()).isEqualTo(admins);
        assertThat(caller.delete(SITE + "/" + made(Caller.ADMIN, SITE)).statusCode()).isEqualTo(sites);
    }

    @ParameterizedTest(name = "{0} makes one of a map on a hidden page: {1}")
    @CsvSource({"admin, 201", "lead, 404"})
    void makesOneOnlyOfMapsThatTheUserMayView(String name, int status) {
        long secret = TestPages.page("SECRET");
        Caller.EDITOR.post("/rest/klantreis/1.0/pages/" + secret + "/maps", "{\"starter\": \"blank\"}");
        String body = "{\"name\": \"%s\", \"map\": {\"page\": %d}}".formatted(UUID.randomUUID(), secret);

        assertThat(new Caller(name).post(here, body).statusCode()).isEqualTo(status);
    }

    private static String made(Caller by, String where) {
        HttpResponse<String> answer = by.post(where, ofMap());
        String id = TestPages.json(answer).path("id").asText();
        assertThat(id).as(answer.body()).startsWith("team-");
        return id;
    }

    private static String ofMap() {
        return "{\"name\": \"%s\", \"map\": {\"page\": %d, \"key\": \"main\"}}".formatted(UUID.randomUUID(), page);
    }

    private static String renaming() {
        return "{\"version\": 1, \"name\": \"%s\"}".formatted(UUID.randomUUID());
    }
}
