package org.klantreis.browser;

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

    /** Chooses a macro in the macro browser, which opens the gallery instead of its form. */
    Gallery insertMacro(String name) {
        page.locator("#insert-macro").click();
        page.locator("dialog[open] [data-macro-name='" + name + "']").click();
        return new Gallery(page);
    }

    /** Opens the macro that stands first in the text. */
    Gallery changeMacro() {
        page.locator("#markupTextarea").evaluate("text => text.setSelectionRange(5, 5)");
        page.locator("#insert-macro").click();
        return new Gallery(page);
    }

    String storage() {
        return page.locator("#markupTextarea").inputValue();
    }

    WikiPage publish() {
        page.waitForNavigation(() -> page.locator("#rte-button-publish").click());
        return new WikiPage(page);
    }
}
