package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** The window with the discussion of a map. */
final class CommentPanel {
    private static final String COMMENTS = "**/comments";
    private static final Pattern BUTTON = Pattern.compile("^(Comments|Opmerkingen)");

    private final Page page;
    private final Locator dialog;

    CommentPanel(Page page) {
        this.page = page;
        dialog = page.locator("dialog.klantreis-comments");
    }

    /** Opens it with the button of the toolbar. */
    static CommentPanel of(Locator map) {
        map.locator(".klantreis-toolbar > button", new Locator.LocatorOptions().setHasText(BUTTON)).click();
        return new CommentPanel(map.page()).atList();
    }

    /** Waits for the list of threads. */
    CommentPanel atList() {
        dialog.locator(".klantreis-comments-filter").waitFor();
        return this;
    }

    /** Waits for a thread. */
    CommentPanel atThread() {
        dialog.locator("article").waitFor();
        return this;
    }

    /** The window that is open, or about to be. */
    static CommentPanel opened(Page page) {
        CommentPanel panel = new CommentPanel(page);
        panel.dialog.waitFor();
        return panel;
    }

    /** What is said of each thread that is listed. */
    List<String> threads() {
        return dialog.locator(".klantreis-threads > li").allInnerTexts();
    }

    /** What is said of each thread, once so many are listed. */
    List<String> threads(int number) {
        PlaywrightAssertions.assertThat(dialog.locator(".klantreis-threads > li")).hasCount(number);
        return threads();
    }

    /** Narrows the list to {@code open}, {@code resolved}, {@code mine}, {@code mentions-me} or {@code gone}. */
    CommentPanel narrow(String filter) {
        dialog.locator(".klantreis-comments-filter [value=" + filter + "]").check();
        return this;
    }

    /** Narrows the list to a place, by its title. */
    CommentPanel narrowToPlace(String title) {
        dialog.locator("select").selectOption(title);
        return this;
    }

    /** A thread of the list, by its place. */
    Locator thread(int number) {
        return dialog.locator(".klantreis-threads button").nth(number);
    }

    /** A thread of the list, by words in it. */
    Locator thread(String words) {
        return dialog.locator(".klantreis-threads button").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Opens a thread by its place in the list. */
    CommentPanel open(int number) {
        thread(number).click();
        return atThread();
    }

    /** Goes to the next thread with the key for it. */
    CommentPanel next() {
        String before = title();
        page.keyboard().press("Alt+ArrowDown");
        heading().filter(new Locator.FilterOptions().setHasNotText(before)).waitFor();
        return this;
    }

    String title() {
        return heading().innerText();
    }

    /** What the thread hangs on. */
    Locator heading() {
        return dialog.locator("h3");
    }

    /** What the window is called. */
    String name() {
        return dialog.locator("h2").innerText();
    }

    /** The address that a comment of the thread tells as its own. */
    String link(int number) {
        return comment(number).locator("header a").getAttribute("href");
    }

    /** The comments of the thread, once there are so many. */
    List<String> comments(int number) {
        dialog.locator(".klantreis-comment").nth(number - 1).waitFor();
        return dialog.locator(".klantreis-comment").allInnerTexts();
    }

    /** A comment of the thread by its place. */
    Locator comment(int number) {
        return dialog.locator(".klantreis-comment").nth(number);
    }

    CommentPanel begin(String text) {
        dialog.locator("button", new Locator.LocatorOptions().setHasText("New comment")).click();
        return write(text).post();
    }

    /** Chooses by its title what is written about. */
    CommentPanel about(String place) {
        dialog.locator(".klantreis-comments-place select").first().selectOption(place);
        return this;
    }

    /** Narrows what is written about to the cell of a lane. */
    CommentPanel in(String lane) {
        dialog.locator(".klantreis-comments-place select").last().selectOption(lane);
        return this;
    }

    /** Changes a comment of the thread, by its place, and saves it. */
    CommentPanel edit(int number, String text) {
        press(comment(number), "Edit");
        Locator box = comment(number).locator("textarea");
        box.fill(text);
        box.press("Control+Enter");
        return this;
    }

    CommentPanel write(String text) {
        box().fill(text);
        return this;
    }

    CommentPanel post() {
        box().press("Control+Enter");
        return this;
    }

    /** What stands in the box. */
    Locator box() {
        return dialog.locator(".klantreis-composer textarea").last();
    }

    /** Presses a button by what stands on it, the first if there are several. */
    CommentPanel press(String words) {
        press(dialog, words);
        return this;
    }

    private static void press(Locator part, String words) {
        part.locator("button", new Locator.LocatorOptions().setHasText(words)).first().click();
    }

    MentionList mentions() {
        return new MentionList(box());
    }

    /** What those hear who do not see the window. */
    Locator said() {
        return dialog.locator(":scope > [role=status]");
    }

    boolean hasFocus() {
        return (boolean) dialog.evaluate("it => it.contains(document.activeElement)");
    }

    boolean offers(String words) {
        return dialog.locator("button", new Locator.LocatorOptions().setHasText(words)).count() > 0;
    }

    String trouble() {
        return dialog.locator("[role=alert]").innerText();
    }

    /** Offered to whoever's session ended. */
    Locator logIn() {
        return dialog.locator("a", new Locator.LocatorOptions().setHasText("Log in"));
    }

    /** Whether and by whom the thread is resolved. */
    String resolution() {
        return dialog.locator(".klantreis-resolving p").innerText();
    }

    CommentPanel whileTheWikiIsOutOfReach(Runnable work) {
        page.route(COMMENTS, Route::abort);
        work.run();
        page.unroute(COMMENTS);
        return this;
    }

    /** The window itself. */
    Locator window() {
        return dialog;
    }

    /** Closes with the key that closes dialogs. */
    void close() {
        page.keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
