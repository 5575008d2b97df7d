package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The window with the revisions of a map or a persona. */
final class MapHistory {
    private final Page page;
    private final Locator dialog;

    MapHistory(Page page) {
        this.page = page;
        dialog = page.locator("dialog.klantreis-history");
    }

    /** Waits until what was asked for is drawn. */
    MapHistory drawn() {
        dialog.locator(".klantreis-picture > section").waitFor();
        dialog.locator(".klantreis-shown[aria-busy]").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** What is said of each revision, the newest first. */
    List<String> revisions() {
        return dialog.locator(".klantreis-revisions ol > li").allInnerTexts();
    }

    MapHistory showOlder() {
        dialog.locator(".klantreis-revisions > button").click();
        return this;
    }

    /** Chooses a revision by its place in the list. */
    MapHistory choose(int number) {
        dialog.locator(".klantreis-revisions ol > li").nth(number).click();
        return drawn();
    }

    /** Moves the choice with a key. */
    MapHistory press(String key) {
        page.keyboard().press(key);
        return drawn();
    }

    MapHistory focusChosen() {
        dialog.locator(".klantreis-revisions input:checked").focus();
        return this;
    }

    /** Compares with {@code before}, {@code newest} or the number of a revision. */
    MapHistory compareWith(String other) {
        dialog.locator(".klantreis-shown-bar select").selectOption(new SelectOption().setValue(other));
        return drawn();
    }

    /** Shows what is chosen as {@code Journey} or as {@code Blueprint}. */
    MapHistory see(String view) {
        dialog.locator(".klantreis-shown-bar .klantreis-views button").filter(new Locator.FilterOptions().setHasText(view)).click();
        return drawn();
    }

    MapOnPage map() {
        return new MapOnPage(dialog.locator(".klantreis-picture > .klantreis-map"));
    }

    /** The card of the persona, as it was. */
    PersonaCard card() {
        return new PersonaCard(page, "dialog .klantreis-persona ");
    }

    List<String> changes() {
        return dialog.locator(".klantreis-changes li").allInnerTexts();
    }

    MapHistory goTo(int change) {
        dialog.locator(".klantreis-changes li button").nth(change).click();
        return this;
    }

    /** What is marked on the map, by how it changed: {@code added}, {@code changed}, {@code removed} or {@code moved}. */
    List<String> marked(String change) {
        return dialog.locator("[data-klantreis-change=" + change + "]:not(.klantreis-head)").allInnerTexts();
    }

    /** What the live region says last. */
    String said() {
        return dialog.locator(":scope > [role=status]").textContent();
    }

    boolean offersToRestore() {
        return dialog.locator(".klantreis-shown-bar > button").isVisible();
    }

    /** Restores the chosen revision, saying why, and waits until the page shows that. */
    MapOnPage restore(String why) {
        askToRestore().locator("input").fill(why);
        restoring().locator("footer button").last().click();
        page.locator("section.klantreis-map > [role=status]:not(:empty)").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return new WikiPage(page).map().withControls();
    }

    /** Restores the chosen revision of a persona, and waits until the page tells that. */
    void restoreCard(String why) {
        askToRestore().locator("input").fill(why);
        restoring().locator("footer button").last().click();
        page.locator("section.klantreis-persona > [role=status]:not(:empty)").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Tries to restore the chosen revision, saying why, and gives what is said instead. */
    String restoreInVain(String why) {
        askToRestore().locator("input").fill(why);
        restoring().locator("footer button").last().click();
        return dialog.locator(":scope > [role=alert]").innerText();
    }

    Locator askToRestore() {
        dialog.locator(".klantreis-shown-bar > button").click();
        return restoring();
    }

    /** Closes with the key that closes dialogs. */
    void close() {
        page.keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    boolean isOpen() {
        return dialog.count() > 0;
    }

    private Locator restoring() {
        return dialog.locator("dialog.klantreis-restore");
    }
}
