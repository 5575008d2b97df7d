package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The improvement plan while it is changed. */
final class PlanDialog {
    private static final int IN_A_COLUMN = 20;

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
        BoundingBox from = card(title).boundingBox();
        BoundingBox place = dialog.locator(to).boundingBox();
        page.mouse().move(from.x + IN_A_COLUMN, from.y + IN_A_COLUMN);
        page.mouse().down();
        page.mouse().move(from.x + 2 * IN_A_COLUMN, from.y + 2 * IN_A_COLUMN);
        page.mouse().move(place.x + IN_A_COLUMN, place.y + place.height - 2);
        page.mouse().up();
        return this;
    }

    PlanDialog dragByFinger(String title, String to) {
        BoundingBox grip = card(title).locator(".klantreis-plan-grip").boundingBox();
        BoundingBox place = dialog.locator(to).boundingBox();
        double x = grip.x + grip.width / 2;
        double y = grip.y + grip.height / 2;
        Finger.down(page, x, y).stroke((int) (place.x + IN_A_COLUMN - x), (int) (place.y + IN_A_COLUMN - y)).lift();
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

    /** Presses Save, and waits until it is told how that went. */
    PlanDialog save() {
        dialog.locator("footer [data-main]").click();
        dialog.locator("footer [role=status]").filter(new Locator.FilterOptions().setHasText("aved")).waitFor();
        return this;
    }

    void close() {
        page.keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
