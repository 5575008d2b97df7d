package org.klantreis.browser;

import com.microsoft.playwright.Locator;

/** What can be done with a phase, step or lane. */
final class HeadMenu {
    private final Locator frame;

    HeadMenu(Locator frame) {
        this.frame = frame;
    }

    /** Presses entries, each opening the next menu. */
    void choose(String... entries) {
        for (String entry : entries) {
            entry(entry).click();
        }
    }

    /** The same with a finger. */
    void tap(String... entries) {
        for (String entry : entries) {
            entry(entry).tap();
        }
    }

    private Locator entry(String name) {
        return frame.locator("[role=menu]").last().locator("button:has(> span:text-is(\"" + name + "\"))");
    }
}
