package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The page on which the templates of a space are kept. */
final class ShelfScreen {
    private final Page page;

    private ShelfScreen(Page page) {
        this.page = page;
    }

    static ShelfScreen of(Tab tab, String space) {
        tab.open("/plugins/servlet/klantreis/templates?space=" + space);
        return new ShelfScreen(tab.page());
    }

    ShelfScreen withTools() {
        page.locator(".klantreis-template-tools").first().waitFor();
        return this;
    }

    List<String> names() {
        return page.locator(".klantreis-template h2").allInnerTexts();
    }

    boolean hasTools() {
        return page.locator(".klantreis-template-tools").count() > 0;
    }

    /** Presses a button of a template, by the name that those hear who do not see it. */
    ShelfScreen press(String label) {
        page.locator("button[aria-label=\"" + label + "\"]").press("Enter");
        return this;
    }

    /** Opens the window that changes the words of a template, by the beginning of its name. */
    ShelfScreen edit(String name) {
        page.locator(".klantreis-template[data-name^=\"" + name + "\"] [data-tool=edit]").press("Enter");
        page.locator("dialog[open]").waitFor();
        return this;
    }

    /** Whether nothing of the window that is open lies beside the screen. */
    boolean fitsTheWindow() {
        return (boolean) page.locator("dialog[open]").evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth"
                + " && dialog.getBoundingClientRect().left >= 0 && dialog.getBoundingClientRect().right <= innerWidth");
    }

    /** How high the lowest button of the window that is open is, in pixels. */
    double lowestButton() {
        return ((Number) page.locator("dialog[open]").evaluate("dialog => Math.min(...[...dialog.querySelectorAll('button')]"
                + ".map(button => button.getBoundingClientRect().height))")).doubleValue();
    }

    /** Fills a field of the window that is open. */
    ShelfScreen fill(String field, String text) {
        page.locator("dialog #klantreis-template-" + field).fill(text);
        return this;
    }

    /** Agrees with what the window asks, and waits until the page tells what came of it. */
    ShelfScreen agree() {
        page.locator("dialog footer button").last().press("Enter");
        page.locator("dialog").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Agrees with what the window asks, and waits for nothing. */
    void startAgreeing() {
        page.locator("dialog footer button").last().press("Enter");
    }

    /** How high the buttons of the window are, in pixels. */
    List<Double> heightsOfButtons() {
        page.locator("dialog footer .klantreis-button").last().waitFor();
        return page.locator("dialog .klantreis-button").all().stream().map(button -> button.boundingBox().height).toList();
    }

    /** Whether the picture of a template shows how people feel. */
    boolean hasCurve(String name) {
        return item(name).locator("polyline").count() == 1;
    }

    /** Waits until the page tells this. */
    ShelfScreen untilTold(String words) {
        page.locator(".klantreis-shelf-status", new Page.LocatorOptions().setHasText(words)).waitFor();
        return this;
    }

    /** Agrees with what the window asks, in vain; gives what it says about it. */
    String agreeInVain() {
        page.locator("dialog footer button").last().press("Enter");
        return page.locator("dialog [role=alert]:not(:empty)").innerText();
    }

    void drag(String name, String onto) {
        item(name).dragTo(item(onto));
    }

    /** What the focused button is called. */
    String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText");
    }

    /** Marks the region that tells what came of things, to know it again. */
    ShelfScreen markStatus() {
        page.locator(".klantreis-shelf-status").evaluate("status => { status.dataset.marked = ''; }");
        return this;
    }

    boolean tellsInTheMarkedStatus() {
        return page.locator(".klantreis-shelf-status[data-marked]:not(:empty)").count() == 1;
    }

    String text() {
        return page.locator(".klantreis-shelf").innerText();
    }

    private Locator item(String name) {
        return page.locator(".klantreis-template[data-name=\"" + name + "\"]");
    }
}
