package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(tab.page().frames().size()).isGreaterThan(1);
        assertThat(tab.page().frames()).noneMatch(frame -> (boolean) frame.evaluate("'attacked' in window"));
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
