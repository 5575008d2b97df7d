package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A map while somebody edits it: the window, its bar, the map in it, and the panel. */
final class MapEditor {
    private final Page page;
    private final Locator frame;

    private MapEditor(Page page) {
        this.page = page;
        this.frame = page.locator("dialog.klantreis-frame");
    }

    /** Presses Edit on the first map of the page, and waits until the map can be typed in. */
    static MapEditor open(Page page) {
        page.locator(".klantreis-toolbar .klantreis-reader").first().click();
        return opened(page);
    }

    /** The editor that is open, or about to be. */
    static MapEditor opened(Page page) {
        MapEditor editor = new MapEditor(page);
        // The window is there before what can be done in it
        editor.frame.waitFor();
        page.waitForFunction("document.activeElement?.closest('.klantreis-frame .klantreis-map')");
        return editor;
    }

    Locator step(String title) {
        return frame.locator("th[data-step]").filter(new Locator.FilterOptions().setHasText(title)).first();
    }

    Locator phase(String title) {
        return frame.locator("th[data-phase]").filter(new Locator.FilterOptions().setHasText(title)).first();
    }

    Locator lane(String title) {
        return frame.locator("tr[data-lane] > th").filter(new Locator.FilterOptions().setHasText(title)).first();
    }

    Locator cell(String lane, String step) {
        return frame.locator("tr[data-lane='" + lane + "'] > td[data-at='" + step + "']");
    }

    List<String> steps() {
        return frame.locator("th[data-step] > b").allInnerTexts();
    }

    List<String> phases() {
        return frame.locator("th[data-phase] > span").allInnerTexts().stream().map(text -> text.lines().findFirst().orElse("")).toList();
    }

    List<String> lanes() {
        return frame.locator("tr[data-lane]:not([data-lower]):not([hidden]) > th").evaluateAll(
                "heads => heads.map(head => [...head.childNodes].find(node => node.nodeType === 3)?.textContent ?? '')")
                instanceof List<?> titles ? titles.stream().map(Object::toString).toList() : List.of();
    }

    MapEditor hasSteps(String... titles) {
        return comesTo(this::steps, titles);
    }

    MapEditor hasPhases(String... titles) {
        return comesTo(this::phases, titles);
    }

    MapEditor hasLanes(String... titles) {
        return comesTo(this::lanes, titles);
    }

    /** Waits until the server has drawn what is expected. */
    private MapEditor comesTo(Supplier<List<String>> shown, String... expected) {
        try {
            page.waitForCondition(() -> shown.get().equals(List.of(expected)));
            return this;
        } catch (TimeoutError e) {
            throw new AssertionError("Shows " + shown.get() + " instead of " + List.of(expected), e);
        }
    }

    /** What has the focus on the map: an id. */
    String focused() {
        return (String) page.evaluate("(({dataset}) => dataset.step ?? dataset.at ?? dataset.phase ?? '')(document.activeElement)");
    }

    MapEditor write(Locator place, String text) {
        place.dblclick();
        typing().fill(text);
        page.keyboard().press("Enter");
        return drawn();
    }

    Locator typing() {
        return frame.locator(".klantreis-typing:not([data-klantreis-taken])");
    }

    MapEditor press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    MapEditor type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Waits until the server has drawn what was typed last. */
    MapEditor drawn() {
        frame.locator("[data-klantreis-taken]").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    MapEditor save() {
        button("Save|Opslaan").click();
        return saved();
    }

    MapEditor saved() {
        frame.locator(".klantreis-state-of-saving[data-kind=saved]").waitFor();
        return this;
    }

    /** Brings about now what happens by itself every fifteen seconds, and as often as somebody comes back to the tab. */
    MapEditor looksAround() {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        return this;
    }

    /** Who else is told to edit the map. */
    Locator people() {
        return frame.locator(".klantreis-bar-people");
    }

    /** The menu of what can stand below the last lane. */
    HeadMenu menuBelow() {
        locator(".klantreis-foot button").first().click();
        return new HeadMenu(frame);
    }

    /** The way to the menus of lanes where cards leave out their heads. */
    Locator lanesBelow() {
        return locator(".klantreis-lane-menus");
    }

    /** Drags a head by its grip and lets go over another, at so much of its width and height. */
    MapEditor drag(Locator head, Locator other, double across, double down) {
        head.hover();
        head.locator(".klantreis-grip").hover();
        page.mouse().down();
        BoundingBox there = other.boundingBox();
        page.mouse().move(there.x + across * there.width, there.y + down * there.height, new Mouse.MoveOptions().setSteps(5));
        page.waitForFunction("() => new Promise(requestAnimationFrame)");
        page.mouse().up();
        return this;
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    /** What the bar says of saving. */
    String state() {
        return frame.locator(".klantreis-state-of-saving").innerText();
    }

    /** What is told below the map. */
    String told() {
        return frame.locator(".klantreis-line").innerText();
    }

    /** Waits until something is told that holds these words. */
    MapEditor tells(String words) {
        frame.locator(".klantreis-line").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
        return this;
    }

    /** Presses what is offered beside what is told. */
    MapEditor takeOffer(String name) {
        frame.locator(".klantreis-line button", new Locator.LocatorOptions().setHasText(name)).click();
        return this;
    }

    String undoName() {
        return frame.locator(".klantreis-bar-history button").first().getAttribute("title");
    }

    Locator dialog() {
        return page.locator("dialog[open]").last();
    }

    /** Asks about the map as a whole. */
    SidePanel aboutMap() {
        button("About this map|Over deze kaart").click();
        // Fetched when it is first wanted
        frame.locator(".klantreis-side [id$=header-goal]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return panel();
    }

    SidePanel panel() {
        return new SidePanel(frame.locator(".klantreis-side"));
    }

    Page page() {
        return page;
    }

    /** What the map shows of its discussion. */
    CommentMarks comments() {
        return new CommentMarks(locator(".klantreis-map"));
    }

    /** Opens the comments on what is selected, with the key for it. */
    CommentPanel talk() {
        press("Control+Alt+m");
        return CommentPanel.opened(page);
    }

    CurvePoints curve() {
        return new CurvePoints(frame);
    }

    /** The menu of a phase, step or lane, by the button on it. */
    HeadMenu menu(Locator head) {
        head.hover();
        head.locator(".klantreis-more-button").click();
        return openMenu();
    }

    HeadMenu openMenu() {
        return new HeadMenu(frame);
    }

    /** A button of the bar by what it says, in either language. */
    Locator button(String name) {
        return frame.locator(".klantreis-bar").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^(" + name + ")$")));
    }

    /** Closes the editor; what is not saved is asked about first. */
    void close() {
        button("Close the editor|Editor sluiten").click();
    }

    /** Waits until the page has its map back, and who closed the editor is where they opened it. */
    void closed() {
        frame.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForFunction("document.activeElement.matches('.klantreis-reader')");
    }

    boolean isOpen() {
        return frame.count() > 0;
    }

    Locator locator(String selector) {
        return frame.locator(selector);
    }
}
