package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Confluence's Create dialog with the wizard of one of our blueprints. */
final class CreateDialog {
    private final Page page;
    private final Locator wizard;

    CreateDialog(Page page) {
        this.page = page;
        wizard = page.locator("section.aui-dialog2");
    }

    /** Presses <i>Create</i> on whatever page is shown, and takes a blueprint by its name. */
    CreateDialog choose(String blueprint) {
        page.waitForNavigation(() -> page.locator(".wiki-create").click());
        card(blueprint).click();
        return ready();
    }

    CreateDialog title(String title) {
        field("title").fill(title);
        return this;
    }

    CreateDialog role(String role) {
        field("role").fill(role);
        return this;
    }

    CreateDialog persona(String name) {
        field("personaName").fill(name);
        offered(name).click();
        return this;
    }

    CreateDialog toBe() {
        wizard.locator("label[for=klantreis-create-to-be]").click();
        return this;
    }

    CreateDialog language(String language) {
        page.waitForResponse(answer -> answer.url().contains("/starters?lang=" + language),
                () -> field("language").selectOption(language));
        return this;
    }

    CreateDialog starter(String id) {
        field("starter").selectOption(id);
        return this;
    }

    String value(String name) {
        return field(name).inputValue();
    }

    /** What is said at a field; empty if all is well. */
    String error(String name) {
        return wizard.locator("#klantreis-create-" + name + "-error").innerText();
    }

    WikiPage create() {
        tryTo();
        page.waitForURL(url -> !url.contains("createpage"));
        return new WikiPage(page);
    }

    /** Presses the button of a wizard that will not go on. */
    void tryTo() {
        wizard.locator(".create-dialog-create-button").click();
    }

    void cancel() {
        wizard.locator(".create-dialog-cancel-button").click();
        wizard.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Waits until there are starters to choose from. */
    CreateDialog ready() {
        wizard.locator("[name=starter] option").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** A persona in the list below the field; waits until it is there. */
    Locator offered(String name) {
        Locator option = wizard.locator("[role=listbox] [role=option]").filter(new Locator.FilterOptions().setHasText(name)).first();
        option.waitFor();
        return option;
    }

    private Locator card(String blueprint) {
        return page.locator("[data-item-module-complete-key]").filter(new Locator.FilterOptions().setHasText(blueprint)).first();
    }

    private Locator field(String name) {
        return wizard.locator("[name=" + name + "]");
    }
}
