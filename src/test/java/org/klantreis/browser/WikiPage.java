package org.klantreis.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** A page of the wiki, as somebody reads it. */
final class WikiPage {
    private static final String DIALOGS = "dialog[open]";

    private final Page page;

    WikiPage(Page page) {
        this.page = page;
    }

    String title() {
        return page.locator("main h1").first().innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    int maps() {
        return page.locator("section.klantreis-map").count();
    }

    MapOnPage map() {
        return map(0);
    }

    MapOnPage map(int number) {
        Locator map = page.locator("section.klantreis-map").nth(number);
        map.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return new MapOnPage(map);
    }

    StarterChooser chooser() {
        return new StarterChooser(page);
    }

    /** How many pixels the page, not a map on it, can be scrolled sideways. */
    int sidewaysScroll() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /**
     * What axe finds, each with the first element concerned: in dialogs, while any is open. There are no frames, for which
     * axe would open a page of its own each time. Of the pages of the space, of which tests make hundreds, the first are enough.
     */
    List<String> violations() {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).exclude(".wiki-tree li:nth-child(n + 20)");
        return (page.locator(DIALOGS).count() > 0 ? axe.include(DIALOGS) : axe).analyze().getViolations().stream().map(WikiPage::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getNodes().size() + "): " + rule.getNodes().get(0).getHtml() + " "
                + rule.getNodes().get(0).getFailureSummary();
    }
}
