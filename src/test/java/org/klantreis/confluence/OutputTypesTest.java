package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of output, whatever there is to show. */
class OutputTypesTest {

    private final Wiki wiki = new Wiki();

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void showsTheMap(ConversionContextOutputType output) {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting <i>a</i> bike"));

        Document html = show(page, output, Map.of());

        assertThat(html.text()).contains("Renting <i>a</i> bike");
        assertThat(html.select("table")).isNotEmpty();
        assertNoScriptOnPaper(html, output);
    }

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void offersStartersOnThePageOnly(ConversionContextOutputType output) {
        Document html = show(wiki.edited(wiki.page(12)), output, Map.of());

        assertThat(html.select("button").isEmpty()).isEqualTo(output != ConversionContextOutputType.DISPLAY);
        assertThat(html.text()).isNotEmpty();
        assertNoScriptOnPaper(html, output);
    }

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void tellsNothingOfAHiddenMap(ConversionContextOutputType output) {
        Page page = wiki.viewed(wiki.page(12));
        wiki.page(40);
        wiki.hasMap(40, "main", titled("Secret journey"));

        Document html = show(page, output, Map.of("page", "40"));

        assertThat(html.text()).contains("There is no journey map").doesNotContain("Secret");
    }

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void saysWhichParametersAreWrong(ConversionContextOutputType output) {
        Document html = show(wiki.viewed(wiki.page(12)), output, Map.of("revision", "newest"));

        assertThat(html.select("li").text()).contains("newest");
        assertNoScriptOnPaper(html, output);
    }

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void staysCalmWhenAServiceThrows(ConversionContextOutputType output) {
        Page page = wiki.page(12);
        wiki.fails();

        Document html = show(page, output, Map.of());

        assertThat(html.text()).startsWith("What belongs here cannot be shown right now.").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile", "DISPLAY", ""})
    void takesWhatItDoesNotKnowForThePage(String output) {
        Page page = wiki.edited(wiki.page(12));

        String html = wiki.macro().execute(Map.of(), "", Rendering.of(page, output));

        assertThat(Jsoup.parse(html).select("button")).isNotEmpty();
    }

    private Document show(Page page, ConversionContextOutputType output, Map<String, String> parameters) {
        return Jsoup.parse(wiki.macro().execute(parameters, "", Rendering.of(page, output.value())));
    }

    private static void assertNoScriptOnPaper(Document html, ConversionContextOutputType output) {
        if (output != ConversionContextOutputType.DISPLAY && output != ConversionContextOutputType.PREVIEW) {
            assertThat(html.select("script,noscript,button,input")).isEmpty();
        }
    }
}
