package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** What is asked about the selected place of the map. */
final class SidePanel {
    private final Locator side;

    SidePanel(Locator side) {
        this.side = side;
        side.waitFor();
    }

    /** Waits until it is about this. */
    SidePanel about(String title) {
        side.locator("h2").filter(new Locator.FilterOptions().setHasText(title)).waitFor();
        return this;
    }

    SidePanel unfold(String section) {
        Locator summary = side.locator("summary", new Locator.LocatorOptions().setHasText(section));
        if (summary.locator("..").getAttribute("open") == null) {
            summary.click();
        }
        return this;
    }

    /** The part that lists what belongs to the step. */
    Deck deck(String section) {
        unfold(section);
        return new Deck(section(section));
    }

    private Locator section(String name) {
        return side.locator(".klantreis-section").filter(new Locator.FilterOptions().setHas(
                side.page().locator("summary:text-is(\"" + name + "\")")));
    }

    SidePanel unfoldAll() {
        side.locator("details").evaluateAll("all => all.forEach(each => { each.open = true; })");
        return this;
    }

    /** Empties the first field, which cannot be empty. */
    void empty() {
        side.locator("input").first().fill("");
        side.locator("input").first().blur();
    }

    /** The first field of that name in sight. */
    Locator field(String label) {
        return side.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).locator("visible=true").first();
    }

    /** A field of a group of that name. */
    Locator field(String group, String label) {
        return side.locator("fieldset:has(> legend:text-is(\"" + group + "\"))").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    SidePanel choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** What a field offers; waits until it does. */
    List<String> offers() {
        Locator options = side.locator("[role=option]").locator("visible=true");
        options.first().waitFor();
        return options.allInnerTexts();
    }

    /** Looks for something in the wiki and takes the first that is offered. */
    SidePanel find(String group, String words) {
        Locator search = side.locator("fieldset:has(> legend:text-is(\"" + group + "\")) input");
        search.focus();
        search.page().waitForFunction("document.activeElement.getAttribute('aria-controls')");
        search.pressSequentially(words);
        offers();
        search.press("ArrowDown");
        search.press("Enter");
        return this;
    }

    /** What is named of the wiki, such as who travels, as the panel calls it. */
    List<String> chosen() {
        return side.locator(".klantreis-chosen span").allInnerTexts();
    }

    /** The button that takes one of them away. */
    Locator without(String name) {
        return side.getByLabel("Take “" + name + "” away", new Locator.GetByLabelOptions().setExact(true));
    }

    SidePanel fill(String label, String text) {
        field(label).fill(text);
        field(label).blur();
        return this;
    }

    /** Presses the button that adds to the list of that name. */
    SidePanel add(String list) {
        side.locator("fieldset:has(> legend:text-is(\"" + list + "\"))").locator(":scope > button").click();
        return this;
    }

    /** What is wrong with a field, as it says itself. */
    String wrong(String label) {
        return field(label).locator("xpath=ancestor::*[contains(@class, 'klantreis-field')][1]").locator(".klantreis-wrong").innerText();
    }

    /** Whether it lies over the map, from the left edge to the right. */
    boolean isSheet() {
        BoundingBox box = side.boundingBox();
        return box.x == 0 && box.width == side.page().viewportSize().width && box.y > 0;
    }

    void close() {
        side.locator("header button").click();
    }
}
