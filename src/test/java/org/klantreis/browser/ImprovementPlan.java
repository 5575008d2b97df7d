package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The improvement plan below a map, as readers see it. */
final class ImprovementPlan {
    private final Locator plan;

    ImprovementPlan(Locator map) {
        plan = map.locator(".klantreis-plan");
        plan.waitFor();
    }

    /** Titles in the order of the list. */
    List<String> titles() {
        return plan.locator("li[data-improvement] strong").allInnerTexts();
    }

    String text() {
        return plan.innerText();
    }

    ImprovementPlan see(String view) {
        button(view).click();
        return this;
    }

    boolean shows(String view) {
        return "true".equals(button(view).getAttribute("aria-pressed"));
    }

    boolean listSeen() {
        return plan.locator("ol").isVisible();
    }

    /** What a column of the board holds, by its horizon. */
    List<String> column(String horizon) {
        return plan.locator("[data-column='" + horizon + "'] .klantreis-plan-card > button").allInnerTexts();
    }

    /** What a cell of the matrix holds. */
    List<String> cell(int impact, int effort) {
        return plan.locator("td[data-impact='" + impact + "'][data-effort='" + effort + "'] .klantreis-plan-card > button").allInnerTexts();
    }

    List<String> apart() {
        return plan.locator("[data-apart] .klantreis-plan-card > button").allInnerTexts();
    }

    /** A card of board or matrix. */
    Locator card(String title) {
        return plan.locator(".klantreis-plan-card").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Goes from a card to the entry of the list. */
    Locator follow(String title) {
        card(title).getByRole(AriaRole.BUTTON).press("Enter");
        return plan.locator("ol > li[data-improvement]:focus");
    }

    boolean offersToEdit() {
        return button("Edit plan").count() > 0;
    }

    PlanDialog edit() {
        button("Edit plan").click();
        return new PlanDialog(plan.page());
    }

    private Locator button(String name) {
        return plan.locator(".klantreis-plan-bar button").filter(new Locator.FilterOptions().setHasText(name));
    }
}
