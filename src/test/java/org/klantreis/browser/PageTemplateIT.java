package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Confluence's page templates with our macro in them. */
@ExtendWith(InBrowser.class)
class PageTemplateIT {

    @Test
    void givesEachPageAMapOfItsOwn(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        String name = "Template " + System.nanoTime();
        template(tab, name);

        long first = page(tab, name, "First of " + name);
        long second = page(tab, name, "Second of " + name);

        assertThat(wiki.saved(first).path("phases")).hasSize(3);
        wiki.save(first, 1, wiki.saved(first).toString().replace("Orient", "Look around"), "");
        assertThat(wiki.saved(first).toString()).contains("Look around");
        assertThat(wiki.saved(second).toString()).contains("Orient").doesNotContain("Look around");
    }

    @Test
    void givesTwoMacrosOfATemplateKeysOfTheirOwn(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        tab.open("/pages/templates2/createpagetemplate.action?key=DEMO&spaceKey=DEMO");
        PageEditor editor = new PageEditor(tab.page()).title("Two maps");

        editor.insertMacro("journey-map").choose("starter:blank").insert();
        editor.insertMacro("journey-map").choose("starter:basic-3").insert();

        assertThat(editor.storage()).containsOnlyOnce("\"map\">").contains("\"map\">map-2<");
    }

    private static void template(Tab tab, String name) {
        tab.open("/pages/templates2/createpagetemplate.action?key=DEMO&spaceKey=DEMO");
        PageEditor editor = new PageEditor(tab.page()).title(name);
        editor.insertMacro("journey-map").choose("starter:basic-3").insert();
        tab.page().waitForNavigation(() -> tab.page().locator("#editpageform .aui-button-primary").click());
    }

    private static long page(Tab tab, String template, String title) {
        tab.open("/pages/createpage.action?spaceKey=DEMO");
        tab.page().waitForNavigation(() -> tab.page().locator("button", new Page.LocatorOptions().setHasText(template)).click());
        new PageEditor(tab.page()).title(title).publish().map();
        return Long.parseLong(tab.page().locator("meta[name=ajs-page-id]").getAttribute("content"));
    }
}
