package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A reply to the first thread of a map, whatever comes between. */
final class Reply {
    private static final String TEXT = "Not lost";

    private final CommentPanel panel;

    private Reply(CommentPanel panel) {
        this.panel = panel;
    }

    /** A new page whose map has one thread, on a step. */
    static long page(WikiContent wiki) {
        long page = EditedMap.page(wiki);
        wiki.comment(page, "s2", "Too long");
        return page;
    }

    /** Opens the thread, but writes nothing yet. */
    static Reply on(Tab tab, long page) {
        return new Reply(tab.show(page).map().withControls().commentPanel().open(0));
    }

    CommentPanel panel() {
        return panel;
    }

    /** Writes and posts in vain: it is told why, and the text is kept. */
    Reply isRefused(String told) {
        assertThat(panel.write(TEXT).post().trouble()).contains(told);
        assertThat(panel.box()).hasValue(TEXT);
        return this;
    }

    /** Is posted with one press. */
    void isPostedAgain() {
        panel.press("Try again");
        isPosted();
    }

    /** Stands below the first comment, once. */
    void isPosted() {
        assertThat(panel.comments(2)).hasSize(2).last().asString().contains(TEXT);
        assertThat(panel.box()).hasValue("");
    }
}
