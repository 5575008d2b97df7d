package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A part of the panel that lists what belongs to a step: its findings, or its improvements. */
final class Deck {
    private final Locator section;

    Deck(Locator section) {
        this.section = section;
    }

    /** Where the name of a new one is typed. */
    Locator name() {
        return section.getByLabel("In a few words");
    }

    Deck add(String kind, String title) {
        name().fill(title);
        press(section, "+ " + kind);
        return holds(title);
    }

    /** Waits until one of this title is there. */
    Deck holds(String title) {
        card(title).waitFor();
        return this;
    }

    List<String> titles() {
        return section.locator(".klantreis-item > summary").allInnerTexts();
    }

    /** Takes over one that another step has. */
    Deck link(String title) {
        section.getByLabel("Also here: one of another step").selectOption(new SelectOption().setLabel(title));
        return holds(title);
    }

    /** Presses a button on the card of that title. */
    Deck press(String title, String button) {
        Locator card = card(title);
        card.locator("summary").click();
        press(card, button);
        return this;
    }

    private Locator card(String title) {
        return section.locator(".klantreis-item").filter(new Locator.FilterOptions().setHas(section.page().locator("summary:text-is(\"" + title + "\")")));
    }

    private static void press(Locator place, String button) {
        place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button.replace("+ ", "")).setExact(true)).click();
    }
}
