package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.klantreis.discussion.Discussions;
import org.klantreis.discussion.NewThread;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;

/** What stands below a map of its discussion. */
class DiscussionLineTest {

    private final Wiki wiki = new Wiki();
    private Page page;

    @BeforeEach
    void showAMap() {
        page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));
    }

    @Test
    void isNotSeenWhereNothingIsOpen() {
        Element line = line();

        assertThat(line.hasAttr("hidden")).isTrue();
        assertThat(line.text()).isEmpty();
        assertThat(line.attr("data-marks")).isEmpty();
        assertThat(line.attr("data-version")).isEqualTo("0");
    }

    @Test
    void tellsHowManyDiscussionsAreOpenAndWhere() {
        comment("l1/s2");
        comment("s1");
        comment("s1");
        comment("");

        Element line = line();

        assertThat(line.hasAttr("hidden")).isFalse();
        assertThat(line.text()).isEqualTo("4 open discussions");
        assertThat(line.attr("data-marks")).isEqualTo(":1 l1/s2:1 s1:2");
        assertThat(line.attr("data-version")).isEqualTo("4");
        assertThat(line.attr("data-revision")).isEqualTo("1");
    }

    @Test
    void belongsToTheMapAboveIt() {
        Element line = line();

        assertThat(line.previousElementSibling().id()).isEqualTo(line.attr("data-klantreis-discussion"));
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        wiki.reader = Locale.forLanguageTag("nl");
        comment("s1");

        assertThat(line().text()).isEqualTo("1 open discussie");
        assertThat(line().attr("lang")).isEqualTo("nl");
    }

    @Test
    void saysWhetherTheReaderMayComment() {
        assertThat(line().hasAttr("data-may-comment")).isFalse();

        when(wiki.permissions.hasCreatePermission(any(), eq(page), eq(Comment.class))).thenReturn(true);

        assertThat(line().hasAttr("data-may-comment")).isTrue();
    }

    @Test
    void isOfTheHomePageWhereAMapIsShownElsewhere() {
        comment("s1");
        Page other = wiki.viewed(wiki.page(40));
        when(wiki.permissions.hasCreatePermission(any(), eq(other), eq(Comment.class))).thenReturn(true);

        Element line = lines(other, Map.of("page", "12")).first();

        assertThat(line.attr("data-marks")).isEqualTo("s1:1");
        assertThat(line.hasAttr("data-may-comment")).isFalse();
    }

    @Test
    void isNotThereForWhoMayNotViewTheHomePage() {
        comment("s1");
        when(wiki.permissions.hasPermission(any(), any(), eq(page))).thenReturn(false);

        assertThat(lines(wiki.viewed(wiki.page(40)), Map.of("page", "12"))).isEmpty();
    }

    @Test
    void isNotThereBelowAPinnedRevision() {
        assertThat(lines(page, Map.of("revision", "1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISPLAY")
    void isOnThePageOnly(ConversionContextOutputType output) {
        assertThat(Jsoup.parse(wiki.macro().execute(Map.of(), "", Rendering.of(page, output.value())))
                .select(".klantreis-discussion")).isEmpty();
    }

    @Test
    void leavesTheMapWhenTheDiscussionCannotBeRead() {
        comment("s1");
        wiki.discussions = mock(Discussions.class);
        doThrow(new IllegalStateException("no database")).when(wiki.discussions).open(any());

        String html = wiki.macro().execute(Map.of(), "", Rendering.of(page));

        assertThat(html).contains("Renting a bike").doesNotContain("klantreis-discussion", "no database");
    }

    private void comment(String element) {
        wiki.discussions.begin(new MapAddress(12, "main"), new NewThread(new Anchor(element), "A place",
                org.klantreis.discussion.Comment.written(Optional.of("anna"), Instant.EPOCH, new CommentText("Why?"), Set.of(),
                        Integer.toString(wiki.discussions.all(new MapAddress(12, "main")).size()))));
    }

    private Element line() {
        return lines(page, Map.of()).first();
    }

    private Elements lines(Page shown, Map<String, String> parameters) {
        return Jsoup.parse(wiki.macro().execute(parameters, "", Rendering.of(shown))).select(".klantreis-discussion");
    }
}
