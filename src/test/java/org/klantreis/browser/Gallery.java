package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** All that a map may begin with, in a dialog: on the page, or in the macro browser. */
final class Gallery {
    private final Page page;
    private final Locator dialog;

    Gallery(Page page) {
        this.page = page;
        dialog = page.locator("dialog.klantreis-gallery");
        dialog.locator(".klantreis-starter").first().waitFor();
    }

    boolean isOpen() {
        return dialog.isVisible();
    }

    List<String> names() {
        return dialog.locator(".klantreis-starter strong").allInnerTexts();
    }

    String chosen() {
        return dialog.locator("input[name=choice]:checked").inputValue();
    }

    /** @param value such as {@code starter:blank}, {@code map:main} or {@code keep} */
    Gallery choose(String value) {
        dialog.locator("input[name=choice][value='" + value + "']").check();
        return this;
    }

    Gallery in(String language) {
        dialog.locator("input[name=language][value=" + language + "]").check();
        dialog.locator(".klantreis-gallery-list:not([aria-busy]) .klantreis-starter-picture[lang=" + language + "]").first().waitFor();
        return this;
    }

    Gallery search(String query) {
        dialog.locator("input[type=search]").fill(query);
        return this;
    }

    /** How many there are, as it is told. */
    String found() {
        return dialog.locator(".klantreis-gallery-filters [role=status]").innerText();
    }

    /** Types into what else the macro can be told. */
    Gallery set(String parameter, String value) {
        if (!dialog.locator("details[open]").isVisible()) {
            dialog.locator("summary").first().click();
        }
        dialog.locator(".klantreis-gallery-settings [name=" + parameter + "]").fill(value);
        return this;
    }

    /** Shows the whole starter in place of the gallery. */
    Locator preview() {
        dialog.locator(".klantreis-gallery-all > footer .klantreis-button").first().click();
        Locator map = dialog.locator(".klantreis-gallery-whole .klantreis-map");
        map.waitFor();
        return map;
    }

    /** Asks for the whole starter twice before it is there, and goes back as soon as it is. */
    Gallery previewTwice() {
        dialog.locator(".klantreis-gallery-all > footer .klantreis-button").first().dblclick();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        dialog.locator(".klantreis-gallery-preview").first().waitFor();
        page.keyboard().press("Escape");
        return this;
    }

    int previews() {
        return dialog.locator(".klantreis-gallery-preview").count();
    }

    /** Presses Enter on a choice, which is refused; gives what is said about it. */
    String refusedByKeyboard(String value) {
        dialog.locator("input[name=choice][value='" + value + "']").press("Enter");
        return told();
    }

    /** Which choice has the focus. */
    String focused() {
        return (String) page.evaluate("document.activeElement.value ?? document.activeElement.localName");
    }

    boolean mayBeUsed() {
        return main().isEnabled();
    }

    /** Begins the map; the page comes back with it. */
    MapOnPage use() {
        page.waitForNavigation(() -> main().click());
        return new WikiPage(page).map();
    }

    /** Writes the macro. */
    void insert() {
        main().click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Tries to go on; gives what is said about it. */
    String refused() {
        main().click();
        return told();
    }

    /** What went wrong; waits until the list shows what there is now. */
    private String told() {
        String told = dialog.locator("[role=alert]").innerText();
        dialog.locator(".klantreis-gallery-list:not([aria-busy])").waitFor();
        return told;
    }

    private Locator main() {
        return dialog.locator(".klantreis-gallery-all > footer [data-main]");
    }
}
