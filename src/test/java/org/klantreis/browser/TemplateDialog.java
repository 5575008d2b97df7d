package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The window that makes a template of a map. */
final class TemplateDialog {
    private final Page page;
    private final Locator dialog;

    private TemplateDialog(Page page) {
        this.page = page;
        dialog = page.locator("dialog.klantreis-template");
    }

    /** Opens it with the keyboard. */
    static TemplateDialog of(MapOnPage map, Page page) {
        map.withControls();
        page.locator(".klantreis-toolbar > button:text-is(\"Save as template\"), .klantreis-toolbar > button:text-is(\"Opslaan als sjabloon\")").press("Enter");
        TemplateDialog opened = new TemplateDialog(page);
        opened.dialog.waitFor();
        return opened;
    }

    String name() {
        return dialog.locator("#klantreis-template-name").inputValue();
    }

    TemplateDialog call(String name) {
        dialog.locator("#klantreis-template-name").fill(name);
        return this;
    }

    TemplateDialog keep(String lane) {
        dialog.locator("label", new Locator.LocatorOptions().setHasText(lane)).locator("input").check();
        return this;
    }

    List<String> offered() {
        return dialog.locator("li").allInnerTexts();
    }

    String count() {
        return dialog.locator(".klantreis-template-count").innerText();
    }

    /** Saves, and waits until the page tells of it. */
    String save() {
        page.keyboard().press("Tab");
        dialog.locator("footer button").last().press("Enter");
        gone();
        return page.locator(".klantreis-map > [role=status]").first().innerText();
    }

    String saveInVain() {
        dialog.locator("footer button").last().press("Enter");
        dialog.locator("[role=alert] button").waitFor();
        return dialog.locator("[role=alert]").innerText();
    }

    /** Which field is marked as wrong, so that it is seen too. */
    String markedInvalid() {
        Locator marked = dialog.locator("[aria-invalid=true]");
        Object border = marked.evaluate("field => getComputedStyle(field).borderColor");
        Object usual = dialog.locator("#klantreis-template-description").evaluate("field => getComputedStyle(field).borderColor");
        return border.equals(usual) ? "" : marked.getAttribute("id").substring("klantreis-template-".length());
    }

    /** What the focused button says. */
    String focused() {
        return (String) page.evaluate("document.activeElement.innerText");
    }

    /** Replaces, and is refused; gives what is said about it. */
    String replaceInVain() {
        Locator alert = dialog.locator("[role=alert]");
        alert.locator("button").press("Enter");
        alert.locator("button").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return dialog.locator("[role=alert]:not(:empty)").innerText();
    }

    void replace() {
        dialog.locator("[role=alert] button").press("Enter");
        gone();
    }

    private void gone() {
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
