package org.klantreis.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.host.engine.BareSite;
import org.klantreis.host.engine.BlueprintModule;
import org.klantreis.host.engine.MacroModule;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.engine.TestPlugin;
import org.klantreis.host.engine.WebResources;
import org.klantreis.host.engine.WizardPage;

/** The engine with a small plugin in it, over HTTP. */
class SampleHostTest {
    private static final String REST = "/rest/sample/1.0";
    private static final BareSite SITE = new BareSite();
    private static Host host;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Options options = Options.of(TestPlugin.sample().in(folder)).withPort(0).withData(folder.resolve("data"));
        host = Host.start(options, (database, events) -> SITE);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void startsBeansAndThenTheirLifeCycle() throws Exception {
        assertThat(get(REST + "/notes", "").body()).contains("\"started\":true");
        assertThat(get("/rest/sample/latest/notes", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/notes/open, '', 200", "/notes/open, editor, 200",
        "/notes, '', 200", "/notes, editor, 200",
        "/notes/by-class, '', 401", "/notes/by-class, editor, 403", "/notes/by-class, admin, 200",
        "/plain, '', 401", "/plain, editor, 200", "/plain, admin, 200"})
    void letsInWhomTheAnnotationNames(String path, String visitor, int status) throws Exception {
        assertThat(get(REST + path, visitor).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, application/json, '', 200", "POST, application/x-www-form-urlencoded, '', 415",
        "DELETE, '', '', 403", "DELETE, '', no-check, 200", "DELETE, text/plain, '', 403", "DELETE, application/json, '', 200"})
    void refusesWhatAForeignPageCouldSend(String method, String contentType, String token, int status) throws Exception {
        HttpRequest.Builder request = request(REST + "/notes", "editor")
                .method(method, method.equals("POST") ? HttpRequest.BodyPublishers.ofString("a note") : HttpRequest.BodyPublishers.noBody());
        Map.of("Content-Type", contentType, "X-Atlassian-Token", token).forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });

        assertThat(send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void hidesWhatWentWrongInside() throws Exception {
        HttpResponse<String> broken = get(REST + "/notes/broken", "");

        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("\"statusCode\":500").doesNotContain("secret detail", "Exception");
        assertThat(get(REST + "/notes/missing", "").body()).contains("\"statusCode\":404", "no such note", "Not Found");
        assertThat(get(REST + "/nothing", "").body()).contains("\"statusCode\":404");
    }

    @Test
    void drawsMacroFromTheBundlesTemplate() throws Exception {
        MacroModule macro = plugin().macros().get(0);

        assertThat(macro.name()).isEqualTo("notes");
        assertThat(macro.icon()).contains("/icon.png");
        assertThat(macro.parameters().get(0).values()).containsExactly("up", "down");
        assertThat(macro.parameters().get(0).optionKey("up")).isEqualTo("org.klantreis.sample.notes.param.order.option.up");
        assertThat(macro.macro().execute(Map.of(), "", null)).startsWith("<ul>");
    }

    @Test
    void loadsWhatTheMacroRequiresAfterWhatItDependsOn() throws Exception {
        try (WebResources.Collected page = plugin().resources().begin()) {
            plugin().macros().get(0).macro().execute(Map.of(), "", null);

            assertThat(page.head()).containsSubsequence("aui-prototyping.css",
                    "WRM._unparsedData[\"org.klantreis.sample:view.server\"]=\"{\\u0022limit\\u0022:7,\\u0022text\\u0022:\\u0022\\u003c/script\\u003e\\u0022}\"",
                    "jquery.js", "aui-prototyping.js", "org.klantreis.sample:view/view.js?locale=en\"");
        }
    }

    @Test
    void loadsNothingOnOtherPages() {
        try (WebResources.Collected page = plugin().resources().begin()) {
            assertThat(page.head()).isEmpty();
            assertThat(page.context("sample").head()).contains("view.js");
        }
    }

    @Test
    void translatesScriptsOfWebResources() throws Exception {
        assertThat(script("en")).isEqualTo("show(\"Goodbye\", AJS.format(\"Hello \\u0027\\u0027{0}\\u0027\\u0027\", name));");
        assertThat(script("nl")).isEqualTo("show(\"Tot ziens\", AJS.format(\"Hallo \\u0027\\u0027{0}\\u0027\\u0027\", name));");
    }

    @Test
    void servesFoldersAsTheyAre() throws Exception {
        String url = plugin().resources().url("org.klantreis.sample:view", "app/main.js").replaceFirst("^/confluence", "");
        HttpResponse<String> module = get(url, "");

        assertThat(module.body()).isEqualTo("export default AJS.I18n.getText('org.klantreis.sample.bye');");
        assertThat(module.headers().firstValue("Content-Type")).contains("text/javascript;charset=utf-8");
        assertThat(module.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @CsvSource({"org.klantreis.sample:view/none.js", "org.klantreis.sample:view/app/", "org.klantreis.sample:view/app/%2e%2e/notes.vm",
        "org.klantreis.sample:none/view.js", "org.klantreis.sample", "org.klantreis.sample:view/sample/notes.vm"})
    void servesNothingElseOfTheBundle(String path) throws Exception {
        assertThat(get("/download/resources/" + path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void compilesTemplatesForScripts() throws Exception {
        String english = get("/download/resources/org.klantreis.sample:view/wizard.js?locale=en", "").body();

        assertThat(english).contains("Sample.page = function(", "\"Goodbye\"", "soy.$$escapeHtml(opt_data.name)");
        assertThat(get("/download/resources/org.klantreis.sample:view/wizard.js?locale=nl", "").body()).contains("\"Tot ziens\"");
    }

    @Test
    void offersBlueprintsWithPictureAndWizard() throws Exception {
        BlueprintModule blueprint = plugin().blueprints().get(0);

        assertThat(blueprint.item()).isEqualTo("org.klantreis.sample:create-note");
        assertThat(blueprint.key()).isEqualTo("org.klantreis.sample:note-page");
        assertThat(blueprint.pages()).extracting(WizardPage::template).containsExactly("Sample.page");
        assertThat(blueprint.template().values(Map.of("about", "soy"))).containsEntry("ContentPageTitle", "Note on soy")
                .containsEntry("note", "A note on soy");
        assertThat(get(blueprint.icon().orElseThrow(), "").headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void servesAuiFromNpm() throws Exception {
        assertThat(get("/download/resources/com.atlassian.auiplugin:ajs/aui-prototyping.js", "").body()).contains("AJS");
        assertThat(get("/download/resources/com.atlassian.plugins.jquery:jquery/jquery.js", "").body()).contains("v3.7.1");
    }

    private static String script(String language) throws Exception {
        return get("/download/resources/org.klantreis.sample:view/view.js?locale=" + language, "").body();
    }

    private static Plugin plugin() {
        return SITE.plugin();
    }

    private static HttpResponse<String> get(String path, String visitor) throws Exception {
        return send(request(path, visitor));
    }

    private static HttpRequest.Builder request(String path, String visitor) {
        return HttpRequest.newBuilder(URI.create(host.url() + path)).header("X-As", visitor);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
