package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The starters that an editor may begin a map with. */
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

    List<String> starters() {
        return chooser.locator(".klantreis-starter h3").allInnerTexts();
    }

    /** Begins the map with a starter; the page comes back with it. */
    MapOnPage choose(String starter) {
        ready();
        page.waitForNavigation(() -> chooser.locator("button[data-starter='" + starter + "']").click());
        return new WikiPage(page).map();
    }

    /** Chooses a starter that the server refuses; gives what is said about it. */
    String tryTo(String starter) {
        ready();
        chooser.locator("button[data-starter='" + starter + "']").click();
        chooser.locator("[role=status].klantreis-failed").waitFor();
        return status();
    }

    /** The same with nothing but the keyboard. */
    MapOnPage chooseByKeyboard(String starter) {
        ready();
        chooser.locator("button[data-starter='" + starter + "']").focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return new WikiPage(page).map();
    }

    StarterChooser in(String language) {
        ready();
        chooser.locator("input[type=radio][value=" + language + "]").check();
        return this;
    }

    String status() {
        return chooser.locator("[role=status]").innerText();
    }

    private void ready() {
        page.locator("section.klantreis-chooser[data-klantreis-ready]").waitFor();
    }
}
