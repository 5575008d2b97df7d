package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people are written about hostile comments holds every word, and none of them runs. */
@ExtendWith(InBrowser.class)
class HostileLettersIT {
    private static final int START = 60;
    private static boolean talked;

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
    void talk(Visits visits, WikiContent wiki) {
        if (!talked) {
            HostileTalk.on(wiki);
            talked = true;
        }
        tab = visits.begin(Visit.by("admin"));
    }

    @AfterEach
    void thenNothingHappened() {
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void mailsSayWhatWasSaid() {
        HostileTexts.numbers().forEach(number -> assertThat(HostilePeople.mails(HostileTalk.mentioned(number))).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).doesNotContainPattern("\\R");
            assertThat(shown(mail.body())).contains(withoutBlanks(HostileTexts.name(number)), withoutBlanks(HostileTexts.line(number)),
                    withoutBlanks(HostileTalk.read(number)));
        }));
    }

    @Test
    void noticesSayWhatWasSaid() {
        HostileTexts.numbers().forEach(number -> assertThat(HostilePeople.notices(HostileTalk.mentioned(number))).singleElement()
                .satisfies(notice -> assertThat(shown(notice.description())).startsWith(start(withoutBlanks(HostileTalk.read(number))))));
    }

    @Test
    void theWikiShowsThemAsText() {
        tab.open("/outbox.action");
        List<Locator> letters = tab.page().locator(".wiki-letters details[open] iframe, .wiki-short iframe").all();

        assertThat(letters.size()).isGreaterThan(HostileTexts.count());
        assertThat(letters).noneMatch(HostileLettersIT::attacks);
        assertThat(tab.page().evaluate("'attacked' in window")).isEqualTo(false);
    }

    /** Letters come when they are scrolled to; each ends with what the outbox adds. */
    private static boolean attacks(Locator letter) {
        letter.scrollIntoViewIfNeeded();
        Locator end = letter.contentFrame().locator("base[target=_blank]").last();
        end.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return (boolean) end.evaluate("() => 'attacked' in window");
    }

    /** What somebody reads of it in a program that lets scripts run. */
    private String shown(String html) {
        tab.page().setContent(html);
        assertThat(tab.page().evaluate("'attacked' in window || !!document.querySelector('script, img, iframe, style, base')")).isEqualTo(false);
        return withoutBlanks((String) tab.page().evaluate("document.body.textContent"));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Notices tell the beginning only. */
    private static String start(String text) {
        return text.substring(0, Math.min(START, text.length()));
    }
}
