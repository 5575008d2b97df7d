package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The card of a persona on a page, to read and to type on. */
final class PersonaCard {
    static final String MACRO = "<ac:structured-macro ac:name=\"journey-persona\" ac:schema-version=\"1\"></ac:structured-macro>";

    private final Page page;
    private final String card;

    PersonaCard(Page page) {
        this(page, ".klantreis-persona ");
    }

    /** @param card selects the card among others */
    PersonaCard(Page page, String card) {
        this.page = page;
        this.card = card;
    }

    /** The card of a page. */
    static PersonaCard on(Tab tab, long page) {
        tab.show(page);
        return new PersonaCard(tab.page());
    }

    Locator locator(String selector) {
        return page.locator(card + selector);
    }

    String name() {
        return locator("[data-field=title]").innerText();
    }

    List<String> lines(String part) {
        return locator("[data-part=" + part + "] li").allInnerTexts().stream().map(line -> line.replaceAll("\\s+", " ").strip()).toList();
    }

    /** Chooses with what to begin, and waits for the card. */
    PersonaCard begin(String starter) {
        locator("[data-starter=" + starter + "]").locator("visible=true").click();
        locator("[data-field=title]").waitFor();
        return this;
    }

    PersonaCard edit() {
        locator(".klantreis-persona-toolbar button").first().click();
        field("title").waitFor();
        return this;
    }

    MapHistory history() {
        locator(".klantreis-persona-toolbar button").last().click();
        return new MapHistory(page).drawn();
    }

    /** What is said to those who listen. */
    String said() {
        return locator("> [role=status]").textContent();
    }

    Locator field(String member) {
        return locator("textarea[data-member=" + member + "]");
    }

    /** The fields of a list; the last is empty. */
    Locator entries(String member) {
        return locator("[data-member=" + member + "] textarea");
    }

    PersonaCard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    PersonaCard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Saves by key, and waits until the wiki has it. */
    PersonaCard save(int revision) {
        press("Control+s");
        page.locator(".klantreis-state-of-saving:has-text('revision " + revision + "')").waitFor();
        return this;
    }

    /** Closes the editor and waits for the page. */
    PersonaCard close() {
        press("Escape");
        locator(".klantreis-persona-toolbar button:focus").waitFor();
        return this;
    }
}
