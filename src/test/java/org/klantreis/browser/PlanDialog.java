package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The improvement plan while it is changed. */
final class PlanDialog {
    private final Page page;
    private final Locator dialog;

    PlanDialog(Page page) {
        this.page = page;
        dialog = page.locator("dialog.klantreis-planning");
        dialog.locator(".klantreis-plan-desk > *").waitFor();
    }

    PlanDialog see(String view) {
        dialog.locator(".klantreis-plan-views button").filter(new Locator.FilterOptions().setHasText(view)).click();
        return this;
    }

    List<String> column(String horizon) {
        return titles(dialog.locator("[data-column='" + horizon + "'] [data-card] > button"));
    }

    List<String> cell(int impact, int effort) {
        return titles(dialog.locator("td[data-impact='" + impact + "'][data-effort='" + effort + "'] [data-card] > button"));
    }

    List<String> order() {
        return titles(dialog.locator("[data-card] > button"));
    }

    /** Without the status below them. */
    private static List<String> titles(Locator cards) {
        return cards.allInnerTexts().stream().map(text -> text.lines().findFirst().orElse("")).toList();
    }

    Locator card(String title) {
        return dialog.locator("[data-card]").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Moves a card with Alt and arrows. */
    PlanDialog move(String title, String... arrows) {
        card(title).locator("button").focus();
        for (String arrow : arrows) {
            page.keyboard().press("Alt+" + arrow);
        }
        return this;
    }

    PlanDialog dragByMouse(String title, String to) {
        return hold(title).drop(to);
    }

    /** Takes a card with the mouse and goes on holding it. */
    PlanDialog hold(String title) {
        PlanDrag.byMouse(page, card(title));
        return this;
    }

    /** Lets go of what is held, at the end of a place. */
    PlanDialog drop(String to) {
        PlanDrag.dropAtTheEndOf(page, dialog.locator(to));
        return this;
    }

    PlanDialog dragByFinger(String title, String to) {
        PlanDrag.byFinger(page, card(title), dialog.locator(to));
        return this;
    }

    /** Holds a card at the lower edge until the last column can be seen, and lets it go in another one. */
    PlanDialog dragByFingerBeyondTheEdge(String title, String to) {
        PlanDrag.byFinger(page, card(title), dialog.locator("footer"), dialog.locator("[data-column='']"), dialog.locator(to));
        return this;
    }

    /** Where an improvement is added by its name. */
    Locator name() {
        return dialog.locator(".klantreis-plan-new input");
    }

    String wrongWithName() {
        return dialog.locator(".klantreis-plan-new .klantreis-wrong").innerText();
    }

    PlanDialog add(String title) {
        name().fill(title);
        name().press("Enter");
        return this;
    }

    /** A field of the improvement that is open. */
    Locator field(String label) {
        return dialog.locator(".klantreis-plan-form").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Deletes the improvement that is open. */
    PlanDialog delete() {
        dialog.locator(".klantreis-plan-form > .klantreis-row:last-child button").click();
        return this;
    }

    PlanDialog press(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    PlanDialog tells(String words) {
        dialog.locator("footer [role=status]").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
        return this;
    }

    PlanDialog open(String title) {
        card(title).locator("button").click();
        return this;
    }

    String said() {
        return dialog.locator("footer [role=status]").innerText();
    }

    /** What has the focus, in words. */
    String focused() {
        return page.evaluate("document.activeElement.textContent").toString();
    }

    PlanDialog undo() {
        dialog.locator("button[aria-label='Undo']").click();
        return this;
    }

    /** Presses Save, and waits until it is told that all is saved. */
    PlanDialog save() {
        dialog.locator("footer [data-main]").click();
        return tells("Saved.");
    }

    /** Leaves with Escape, first the form if one is open. */
    void close() {
        if (dialog.locator(".klantreis-plan-form").isVisible()) {
            page.keyboard().press("Escape");
        }
        page.keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
