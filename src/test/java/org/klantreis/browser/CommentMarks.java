package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** What a map shows of its discussion. */
final class CommentMarks {
    private final Locator map;
    private final Locator marks;

    CommentMarks(Locator map) {
        this.map = map;
        marks = map.locator(".klantreis-comment-mark");
    }

    /** Waits until so many places are marked. */
    CommentMarks shown(int places) {
        if (places == 0) {
            marks.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        } else {
            marks.nth(places - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
        return this;
    }

    /** Waits, as long as somebody who looks at the page may have to, until so many places are marked. */
    CommentMarks shownWithinFifteenSeconds(int places) {
        marks.nth(places - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(15_000));
        return this;
    }

    /** What is said of each marked place, by place. */
    List<String> names() {
        return marks.all().stream().map(mark -> mark.getAttribute("aria-label")).sorted().toList();
    }

    /** What the button of the toolbar says. */
    String button() {
        return map.locator(".klantreis-toolbar > button", new Locator.LocatorOptions().setHasText("Comments")).innerText();
    }

    /** The line below the map. */
    Locator line() {
        return page().locator(".klantreis-discussion");
    }

    /** What has the keyboard. */
    String focused() {
        return (String) page().evaluate("document.activeElement.getAttribute('aria-label') ?? ''");
    }

    /** How many marks in the table the tabulator reaches. */
    int tabStops() {
        return map.locator("table .klantreis-comment-mark[tabindex='0']").count();
    }

    /** Points at something on the map, and gives what is offered there. */
    String pointAt(String selector) {
        map.locator(selector).hover();
        Locator add = map.locator(".klantreis-comment-add");
        add.waitFor();
        return add.getAttribute("aria-label");
    }

    /** Points at something on the map, and takes what is offered there. */
    CommentPanel commentAt(String selector) {
        pointAt(selector);
        map.locator(".klantreis-comment-add").click();
        return CommentPanel.opened(page());
    }

    /** Points at what a mark stands on, and presses it, by its name. */
    CommentPanel open(String name) {
        Locator mark = marks.and(page().getByLabel(name, new Page.GetByLabelOptions().setExact(true)));
        mark.locator("xpath=..").hover();
        mark.click();
        return CommentPanel.opened(page());
    }

    /** How far the mark of a point lies from its face, in pixels, from middle to middle. */
    double fromItsFace(String step) {
        Object distance = map.evaluate("""
                (map, step) => {
                    const middle = (it) => { const { x, y, width, height } = it.getBoundingClientRect(); return [x + width / 2, y + height / 2]; };
                    const [face, mark] = [map.querySelector(`svg [data-step="${step}"]`), map.querySelector('td > .klantreis-comment-mark[style]')].map(middle);
                    return Math.hypot(face[0] - mark[0], face[1] - mark[1]);
                }""", step);
        return ((Number) distance).doubleValue();
    }

    /** As when somebody comes back to the tab. */
    CommentMarks lookAgain() {
        page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        return this;
    }

    private Page page() {
        return map.page();
    }
}
