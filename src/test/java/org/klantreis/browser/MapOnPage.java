package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A journey map as it stands on a page. */
final class MapOnPage {
    private final Locator map;

    MapOnPage(Locator map) {
        this.map = map;
    }

    String title() {
        return map.locator(".klantreis-title strong").innerText();
    }

    String language() {
        return map.getAttribute("lang");
    }

    String revision() {
        return map.getAttribute("data-revision");
    }

    List<String> phases() {
        return map.locator("thead th[data-phase]").allInnerTexts();
    }

    int steps() {
        return map.locator("thead th[data-step]").count();
    }

    int curvePoints() {
        return map.locator("svg.klantreis-curve [data-step]").count();
    }

    /** What the curve is called, and what it says, to somebody who does not see it. */
    String curveInWords() {
        return map.locator("svg.klantreis-curve > title").textContent() + ". "
                + map.locator("svg.klantreis-curve > desc").textContent();
    }

    List<String> shownLanes() {
        return map.locator("tr[data-lane]:not([hidden])").evaluateAll("rows => rows.map(row => row.dataset.lane)")
                instanceof List<?> lanes ? lanes.stream().map(Object::toString).distinct().toList() : List.of();
    }

    /** Waits for the script to have added its controls. */
    MapOnPage withControls() {
        map.locator(".klantreis-toolbar").waitFor();
        return this;
    }

    /** Waits until the map is one card per step. */
    MapOnPage asCards() {
        map.and(map.page().locator("[data-klantreis-cards]")).waitFor();
        return this;
    }

    /** Opens the editor, and waits until the curve can be taken hold of. */
    CurvePoints editCurve() {
        map.locator(".klantreis-toolbar > .klantreis-reader").first().click();
        return new CurvePoints(map);
    }

    Locator step(int number) {
        return map.locator("thead th[data-step]").nth(number);
    }

    /** What has the keyboard: the id of a step or phase, or the words of anything else. */
    String focused() {
        return (String) map.page().evaluate(
                "(({dataset, textContent}) => dataset.step ?? dataset.at ?? dataset.phase ?? textContent)(document.activeElement)");
    }

    StepDetails details() {
        return new StepDetails(map.locator("dialog.klantreis-details"));
    }

    /** Opens the history with the button of the toolbar. */
    ImprovementPlan plan() {
        return new ImprovementPlan(map);
    }

    MapHistory history() {
        map.locator(".klantreis-toolbar > .klantreis-reader").last().click();
        return new MapHistory(map.page()).drawn();
    }

    /** Opens the discussion with the button of the toolbar. */
    CommentPanel commentPanel() {
        return CommentPanel.of(map);
    }

    CommentMarks comments() {
        return new CommentMarks(map);
    }

    MapOnPage zoomIn() {
        press(2);
        return this;
    }

    /** What the middle zoom button says; pressing it gives the natural size. */
    String zoom() {
        return map.locator(".klantreis-buttons button").nth(1).innerText();
    }

    MapOnPage zoomOut() {
        press(0);
        return this;
    }

    MapOnPage fit() {
        press(3);
        return this;
    }

    private void press(int button) {
        map.locator(".klantreis-buttons button").nth(button).click();
    }

    boolean fitsItsWindow() {
        return (boolean) map.locator(".klantreis-window").evaluate("it => it.scrollWidth <= it.clientWidth + 1");
    }

    /** Words that run out of the box in which they stand. */
    List<?> spilling() {
        return shape("spilling");
    }

    /** Labels of the curve that lie on each other, or on the words beside them. */
    List<?> collidingLabels() {
        return shape("collidingLabels");
    }

    /** At which side of their row the words of an element stand: left or right. */
    Object wordsBegin(String selector) {
        return map.locator(selector).first().evaluate("""
                it => {
                    const words = document.createRange();
                    words.selectNodeContents(it);
                    const inner = words.getBoundingClientRect(), outer = it.closest("p, td").getBoundingClientRect();
                    return inner.left - outer.left < outer.right - inner.right ? "left" : "right";
                }""");
    }

    private List<?> shape(String question) {
        try (InputStream script = MapOnPage.class.getResourceAsStream("shape.js")) {
            String shape = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return (List<?>) map.evaluate("map => " + shape.substring(shape.indexOf("({")).strip() + "." + question + "(map)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hides or shows a lane through the menu. */
    MapOnPage toggleLane(String title) {
        map.locator(".klantreis-menu > summary").click();
        map.locator(".klantreis-menu label").filter(new Locator.FilterOptions().setHasText(title)).first().click();
        map.page().keyboard().press("Escape");
        return this;
    }

    MapOnPage filter(int number, int option) {
        return filter(number, new SelectOption().setIndex(option));
    }

    MapOnPage filter(int number, String option) {
        return filter(number, new SelectOption().setLabel(option));
    }

    /** Waits until it is said what fits: the first filter is fetched. */
    private MapOnPage filter(int number, SelectOption option) {
        map.locator(":scope > [role=status]").evaluate("status => { status.textContent = ''; }");
        map.locator(".klantreis-filter select").nth(number).selectOption(option);
        map.locator(":scope > [role=status]:not(:empty)").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Steps of which something is in the light: a head, a cell, a face or a word of the curve. */
    List<?> lit(String selector) {
        return told(selector + ":not(.klantreis-dim)");
    }

    /** Steps of which something is dimmed. */
    List<?> dimmed(String selector) {
        return told(selector + ".klantreis-dim");
    }

    private List<?> told(String selector) {
        return (List<?>) map.locator(selector).evaluateAll("all => [...new Set(all.map(it => it.dataset.step ?? it.dataset.at))]");
    }

    /** What the live region says last. */
    String said() {
        return map.locator(":scope > [role=status]").textContent();
    }

    Locator locator(String selector) {
        return map.locator(selector);
    }
}
