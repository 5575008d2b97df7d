package org.klantreis.browser;

import com.microsoft.playwright.Locator;

/** The buttons of the window with comments by where they stand, whatever language is on them. */
final class CommentButtons {
    private final Locator window;

    CommentButtons(Locator window) {
        this.window = window;
    }

    /** Lets somebody write a new comment. */
    void compose() {
        window.locator(".klantreis-button[data-main]").first().click();
    }

    /** Lets somebody edit a comment of their own, by its place. */
    void edit(int number) {
        action(number, 1).click();
    }

    /** Asks to delete a comment of one's own, by its place. */
    void delete(int number) {
        action(number, 2).click();
    }

    /** Means it. */
    void confirm() {
        window.locator(".klantreis-comments-buttons > span + button").click();
    }

    void resolveOrReopen() {
        window.locator(".klantreis-resolving button").click();
    }

    private Locator action(int number, int place) {
        return window.locator(".klantreis-comment").nth(number).locator(".klantreis-comments-buttons > button").nth(place);
    }
}
