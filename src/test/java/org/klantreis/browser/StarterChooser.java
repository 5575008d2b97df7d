package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What stands in place of a map that is not there yet, for those who may begin one. */
final class StarterChooser {
    private final Page page;
    private final Locator chooser;

    StarterChooser(Page page) {
        this.page = page;
        chooser = page.locator("section.klantreis-chooser");
    }

    boolean isShown() {
        return chooser.isVisible();
    }

    Gallery open() {
        ready();
        chooser.locator("button").click();
        return new Gallery(page);
    }

    /** Begins the map with a starter; the page comes back with it. */
    MapOnPage choose(String starter) {
        return open().choose("starter:" + starter).use();
    }

    /** Opens the gallery and takes what comes after the first, with nothing but the keyboard. */
    MapOnPage chooseNextByKeyboard() {
        ready();
        chooser.locator("button").focus();
        page.keyboard().press("Enter");
        page.locator("dialog input[name=choice]:focus").waitFor();
        page.keyboard().press("ArrowDown");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return new WikiPage(page).map();
    }

    private void ready() {
        page.locator("section.klantreis-chooser[data-klantreis-ready]").waitFor();
    }
}
