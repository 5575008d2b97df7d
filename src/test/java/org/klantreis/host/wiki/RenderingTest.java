package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<p onclick=\"alert(1)\">x</p>", "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" javascript:alert(1)\">x</a>", "<iframe src=\"//evil.example\"></iframe>",
        "<svg><script>alert(1)</script></svg>", "<p style=\"background-color:red;background:url(x)\">x</p>",
        "<img src=\"x\" onerror=\"alert(1)\"/>", "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>",
        "<style>p{}</style>", "<form action=\"/x\"><p>x</p></form>", "<x:script>alert(1)</x:script>"})
    void takesTheTeethOutOfHostileText(String storage) throws IOException {
        assertThat(convert(storage)).doesNotContainIgnoringCase("<script", "onclick", "javascript:", "<iframe",
                "url(", "onerror", "<style", "<form", "<svg");
    }

    @Test
    void keepsWhatAuthorsMayWrite() throws IOException {
        assertThat(convert("<h2>T</h2><p style=\"text-align: center;\">a &amp; b&nbsp;<strong>c</strong></p>"
                + "<table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>"))
                .isEqualTo("<h2>T</h2><p style=\"text-align: center;\">a &amp; b\u00a0<strong>c</strong></p>"
                        + "<div class=\"table-wrap\"><table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table></div>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "refused", "linkage", "null", "assertion"})
    void keepsOneMacrosFailureInItsPlace(String how) throws IOException {
        String html = convert("<p>before</p>" + macro("fail", "how", how) + macro("tell", "map", "m") + "<p>after</p>");

        assertThat(html).contains("<p>before</p>", "wiki-macro-error", "{map=m}", "<p>after</p>")
                .doesNotContain("secret.internal", "Exception", "\tat ", "<b>such</b>");
    }

    @Test
    void refusesToKeepWhatIsNestedTooDeep() throws IOException {
        String json = new ObjectMapper().writeValueAsString(Map.of("title", "Deep", "type", "page",
                "space", Map.of("key", "DEMO"), "body", Map.of("storage", Map.of("value", nested(20_000)))));

        assertThat(WIKI.rest("editor", "POST", "content", json).statusCode()).isEqualTo(400);
        assertThat(page("Not so deep", nested(150))).isPositive();
    }

    @Test
    void answersCalmlyWhereTextIsNestedTooDeep() throws IOException {
        long page = page("Deep already", "<p>x</p>");
        WIKI.database().jdbc().update("UPDATE wiki_content SET body = ? WHERE id = ?", nested(20_000), page);
        String json = new ObjectMapper().writeValueAsString(Map.of("value", nested(20_000)));

        HttpResponse<String> converted = WIKI.rest("editor", "POST", "contentbody/convert/view", json);
        HttpResponse<String> viewed = WIKI.browser().as("viewer").get("/pages/viewpage.action?pageId=" + page);

        assertThat(converted.statusCode()).isEqualTo(500);
        assertThat(converted.body()).contains("\"statusCode\":500").doesNotContain("StackOverflow");
        assertThat(viewed.statusCode()).isEqualTo(500);
        assertThat(viewed.body()).contains("Something went wrong", "</html>").doesNotContain("StackOverflow");
    }

    @Test
    void readsAStyleOfAnyLength() throws IOException {
        String style = "color: #112233; ".repeat(20_000);

        assertThat(convert("<p style=\"" + style + "\">x</p>")).contains("style=");
        assertThat(convert("<p style=\"" + style + "top: 0\">x</p>")).isEqualTo("<p>x</p>");
        assertThat(convert("<p style=\"" + "color: a a ".repeat(20_000) + "!\">x</p>")).isEqualTo("<p>x</p>");
    }

    private static String nested(int deep) {
        return "<div>".repeat(deep) + "</div>".repeat(deep);
    }

    @Test
    void saysWhichMacroIsUnknown() throws IOException {
        assertThat(convert(macro("nope<", "a", "b").replace("nope<", "nope&lt;"))).contains("'nope&lt;'");
    }

    @Test
    void givesMacrosNoEntityWhereThereIsNone() throws IOException {
        assertThat(convert(macro("tell", "map", "main"))).isEqualTo("<p class=\"told\">none display {map=main}</p>");
    }

    @Test
    void namesPagesInParametersByTitleAndSpace() throws IOException {
        assertThat(convert("<ac:structured-macro ac:name=\"tell\"><ac:parameter ac:name=\"page\"><ac:link>"
                + "<ri:page ri:space-key=\"DEMO\" ri:content-title=\"A &amp; B\"/></ac:link></ac:parameter>"
                + "</ac:structured-macro>")).contains("{page=DEMO:A & B}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "display", "email", "feed", "html_export", "pdf", "preview", "word"})
    void drawsAPageForEveryOutput(String output) {
        long page = page("Output " + output, macro("tell", "map", "m"));

        HttpResponse<String> drawn = WIKI.browser().as("viewer")
                .get("/pages/viewpage.action?pageId=" + page + "&outputType=" + output);

        assertThat(drawn.body()).contains("Output " + output + " v1 " + output + " {map=m}");
    }

    @Test
    void givesMacrosOnAnOldVersionTheOldEntity() throws IOException {
        long page = page("Versions", macro("tell", "map", "old"));
        WIKI.rest("editor", "PUT", "content/" + page, "{\"version\":{\"number\":2},\"title\":\"Versions\","
                + "\"body\":{\"storage\":{\"value\":\"<p>new</p>\"}}}");

        String old = WIKI.browser().as("viewer").get("/pages/viewpage.action?pageId=" + page + "&pageVersion=1").body();

        assertThat(old).contains("Versions v1 display {map=old}", "version 1");
    }

    @Test
    void switchesTheContextToAnIncludedPageAndBack() {
        long inner = page("Inner", macro("tell", "map", "inner") + include("Outer"));
        long outer = page("Outer", include("Inner") + macro("tell", "map", "outer"));

        String html = WIKI.browser().as("viewer").get("/pages/viewpage.action?pageId=" + outer).body();

        assertThat(html).contains("Inner v1 display {map=inner}", "Outer v1 display {map=outer}",
                "would include itself");
        assertThat(inner).isNotEqualTo(outer);
    }

    @Test
    void includesNoPageThatTheReaderMayNotView() {
        long page = page("Peeks", "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link>"
                + "<ri:page ri:space-key=\"SECRET\" ri:content-title=\"Board room\"/></ac:link></ac:parameter>"
                + "</ac:structured-macro>");

        assertThat(WIKI.browser().as("viewer").get("/pages/viewpage.action?pageId=" + page).body())
                .contains("wiki-macro-error").doesNotContain("may read this space");
        assertThat(WIKI.browser().as("editor").get("/pages/viewpage.action?pageId=" + page).body())
                .contains("read this space");
    }

    private static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String include(String title) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page"
                + " ri:content-title=\"" + title + "\"/></ac:link></ac:parameter></ac:structured-macro>";
    }

    private static String convert(String storage) throws IOException {
        String json = new ObjectMapper().writeValueAsString(Map.of("value", storage, "representation", "storage"));
        return read(WIKI.rest("editor", "POST", "contentbody/convert/view", json)).path("value").asText();
    }

    private static long page(String title, String storage) {
        try {
            return read(WIKI.rest("editor", "POST", "content", new ObjectMapper().writeValueAsString(Map.of("title",
                    title, "type", "page", "space", Map.of("key", "DEMO"),
                    "body", Map.of("storage", Map.of("value", storage)))))).path("id").asLong();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
