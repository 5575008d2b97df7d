package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people say, and what they are called, stays text wherever it is shown: nothing runs, nothing is asked of other hosts. */
@ExtendWith(InBrowser.class)
class HostileCommentsIT {
    private static final String ATTACKED =
            "'attacked' in window || !!document.querySelector('dialog script, dialog img, dialog iframe, section script, section img[src=x]')";
    private static final int START = 100;
    private static HostileTalk talk;

    private Tab tab;

    @BeforeAll
    static void letIn() {
        HostilePeople.letIn();
    }

    @AfterAll
    static void throwOut() {
        HostilePeople.throwOut();
    }

    @BeforeEach
    void show(Visits visits, WikiContent wiki) {
        talk = talk == null ? HostileTalk.on(wiki) : talk;
        tab = visits.begin(Visit.by("commenter"));
        tab.show(talk.page()).map().withControls();
    }

    @AfterEach
    void thenNothingHappened() {
        assertThat(tab.troubles()).isEmpty();
        assertThat(tab.page().frames()).noneMatch(frame -> (boolean) frame.evaluate(ATTACKED));
    }

    @Test
    void marksPlacesByTheirTitles() {
        CommentMarks marks = map().comments().shown(HostileTexts.count() + 1);

        assertThat(marks.names()).containsAll(each(number -> HostileTexts.line(number) + ": 1 open discussion"));
        assertThat(marks.line().innerText()).isEqualTo(HostileTexts.count() + 1 + " open discussions");
    }

    @Test
    void listsThreadsByTheTitlesOfTheirPlaces() {
        map().commentPanel();

        assertThat(texts(".klantreis-threads b")).containsAll(each(HostileTexts::line));
        assertThat(texts(".klantreis-comments select option")).containsAll(each(HostileTexts::line));
        assertThat(texts(".klantreis-comments h2")).singleElement().asString().contains(HostileTexts.line(0));
    }

    @Test
    void listsWhoSaidWhat() {
        map().commentPanel();

        assertThat(texts(".klantreis-threads span").stream().map(HostileCommentsIT::start))
                .containsAll(each(number -> start(HostileTexts.name(number) + ": " + HostileTalk.read(number))));
    }

    @Test
    void showsEveryCommentWordForWord() {
        showThreadOfEverything();

        assertThat(texts(".klantreis-comment-text")).endsWith(each(HostileTalk::read).toArray(String[]::new));
        assertThat(texts(".klantreis-comment header b")).endsWith(each(HostileTexts::name).toArray(String[]::new));
        assertThat(texts(".klantreis-mention")).containsAll(each(number -> "@" + HostileTexts.name(number)));
    }

    @Test
    void linksToNothingThatRuns() {
        showThreadOfEverything();

        assertThat(tab.page().locator(".klantreis-comment-text a").all()).isNotEmpty()
                .allMatch(link -> link.getAttribute("href").matches("https?://.*"));
    }

    @Test
    void offersPeopleByTheirNames() {
        map().commentPanel().press("New comment").box().pressSequentially("@Subject");
        Locator person = tab.page().locator(".klantreis-people [role=option]").first();
        person.waitFor();

        assertThat(person.textContent()).contains("Subject: x Bcc: everybody@example.com");
        person.click();
    }

    @Test
    void takesThemAlongInAFileThatIsNotShown() throws IOException {
        String export = "/rest/klantreis/1.0/pages/" + talk.page() + "/maps/main/export/json?comments=true";
        Download file = tab.page().waitForDownload(() -> tab.page().evaluate("address => { location = address; }", tab.address(export)));

        assertThat(file.suggestedFilename()).isEqualTo("klantreis-" + talk.page() + "-main.json");
        assertThat(WikiContent.read(Files.readString(file.path())).path("discussion").findValuesAsText("text")).containsAll(each(HostileTalk::said));
        tab.page().navigate(file.path().toUri().toString());
    }

    private MapOnPage map() {
        return new WikiPage(tab.page()).map();
    }

    private void showThreadOfEverything() {
        tab.open(talk.address());
        tab.page().locator(".klantreis-comment").nth(HostileTexts.count()).waitFor();
    }

    private List<String> texts(String selector) {
        return tab.page().locator(selector).allTextContents();
    }

    private static List<String> each(IntFunction<String> of) {
        return HostileTexts.numbers().mapToObj(of).toList();
    }

    /** Lists tell the beginning only. */
    private static String start(String text) {
        return text.substring(0, Math.min(START, text.length()));
    }
}
