package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The wiki's editor, with its macro browser. */
final class PageEditor {
    private final Page page;

    PageEditor(Page page) {
        this.page = page;
    }

    PageEditor title(String title) {
        page.locator("#content-title").fill(title);
        return this;
    }

    PageEditor write(String storage) {
        page.locator("#markupTextarea").fill(storage);
        return this;
    }

    /** Inserts a macro through the macro browser, with what it proposes. */
    PageEditor insertMacro(String name) {
        page.locator("#insert-macro").click();
        Locator dialog = page.locator("dialog[open]");
        dialog.locator("[data-macro-name='" + name + "']").click();
        dialog.locator("footer .aui-button-primary").click();
        return this;
    }

    String storage() {
        return page.locator("#markupTextarea").inputValue();
    }

    WikiPage publish() {
        page.waitForNavigation(() -> page.locator("#rte-button-publish").click());
        return new WikiPage(page);
    }
}
