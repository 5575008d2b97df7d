package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Choosing what a map begins with, on its page and in the macro browser. */
@ExtendWith(InBrowser.class)
class GalleryIT {

    @Test
    void findsByNameAndDescription(Visits visits, WikiContent wiki) {
        Gallery gallery = onAPage(visits.begin(Visit.by("editor")), wiki);
        assertThat(gallery.search("municipalities request").names()).containsExactly("Public service");
        assertThat(gallery.found()).isEqualTo("1 template");
        assertThat(gallery.chosen()).isEqualTo("starter:public-5");
        assertThat(gallery.search("no such thing").names()).isEmpty();
        assertThat(gallery.found()).isEqualTo("No template matches");
        assertThat(gallery.mayBeUsed()).isFalse();
    }

    @Test
    void beginsInTheLanguageThatIsChosen(Visits visits, WikiContent wiki) {
        MapOnPage map = onAPage(visits.begin(Visit.by("editor")), wiki).in("nl").choose("starter:permit").use();
        assertThat(map.language()).isEqualTo("nl");
        assertThat(map.curvePoints()).isPositive();
    }

    @Test
    void showsAWholeStarterBeforeItIsUsed(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        Gallery gallery = onAPage(tab, wiki).choose("starter:hotel-stay");
        assertThat(gallery.preview().innerText()).contains("Arriving");
        tab.page().keyboard().press("Escape");
        assertThat(gallery.isOpen()).isTrue();
        assertThat(gallery.chosen()).isEqualTo("starter:hotel-stay");
        tab.page().keyboard().press("Escape");
        assertThat(gallery.isOpen()).isFalse();
        assertThat(tab.page().evaluate("document.activeElement.closest('section').className")).isEqualTo("klantreis-chooser");
    }

    @Test
    void showsABlueprintAsOneWhereThatIsInserted(Visits visits) {
        PageEditor editor = visits.begin(Visit.by("editor")).create("DEMO");
        Gallery gallery = editor.insertMacro("service-blueprint");
        assertThat(gallery.chosen()).isEqualTo("starter:service-blueprint");
        Locator map = gallery.preview();
        assertThat(map.getAttribute("data-view")).isEqualTo("blueprint");
        assertThat(map.locator("[data-kind=backstage] td").first().isVisible()).isTrue();
        assertThat(map.locator(".klantreis-personas [data-colour]").evaluate("initials => getComputedStyle(initials).borderRadius")).isEqualTo("50%");
    }

    @Test
    void showsAStarterOnceHoweverOftenItIsAskedFor(Visits visits, WikiContent wiki) {
        Gallery gallery = onAPage(visits.begin(Visit.by("editor")), wiki).choose("starter:hotel-stay").previewTwice();
        assertThat(gallery.previews()).isZero();
        assertThat(gallery.isOpen()).isTrue();
    }

    @Test
    void staysWhenAStarterIsRemovedWhileSomebodyPicksIt(Visits visits, WikiContent wiki) {
        String name = "Gone " + System.nanoTime();
        String template = template(wiki, name);
        Gallery gallery = onAPage(visits.begin(Visit.by("editor")), wiki).choose("starter:" + template);
        wiki.removeTemplate(template);
        assertThat(gallery.refusedByKeyboard("starter:" + template)).startsWith("Somebody has removed this template in the meantime.");
        assertThat(gallery.names()).isNotEmpty().doesNotContain(name);
        assertThat(gallery.focused()).isEqualTo(gallery.chosen());
        assertThat(gallery.choose("starter:blank").use().phases()).isNotEmpty();
    }

    @Test
    void insertsNoMacroOfAStarterThatIsRemoved(Visits visits, WikiContent wiki) {
        String template = template(wiki, "Gone " + System.nanoTime());
        PageEditor editor = visits.begin(Visit.by("editor")).create("DEMO");
        Gallery gallery = editor.insertMacro("journey-map").choose("starter:" + template);
        wiki.removeTemplate(template);
        assertThat(gallery.refused()).startsWith("Somebody has removed this template in the meantime.");
        assertThat(editor.storage()).doesNotContain(template);
    }

    @Test
    void choosesNothingBySearching(Visits visits) {
        PageEditor editor = visits.begin(Visit.by("editor")).create("DEMO").write(macro("map", "old"));
        Gallery gallery = editor.changeMacro().search("hotel");
        assertThat(gallery.chosen()).isEqualTo("starter:hotel-stay");
        assertThat(gallery.search("").chosen()).isEqualTo("keep");
        gallery.choose("starter:blank");
        assertThat(gallery.search("no such thing").mayBeUsed()).isFalse();
        assertThat(gallery.search("").chosen()).isEqualTo("starter:blank");
    }

    @Test
    void leavesAMacroThatTellsNothingAsItIs(Visits visits, WikiContent wiki) {
        long id = wiki.page("Told nothing", WikiContent.MACRO);
        wiki.starter(id, "main", "hotel-stay", "en");
        Tab tab = visits.begin(Visit.by("editor"));
        tab.open("/pages/editpage.action?pageId=" + id);
        PageEditor editor = new PageEditor(tab.page());
        Gallery gallery = editor.changeMacro();
        assertThat(gallery.chosen()).isEqualTo("keep");
        gallery.insert();
        assertThat(editor.storage()).contains("journey-map").doesNotContain("template");
    }

    @Test
    void saysWhyAMapCannotBeMade(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        Gallery gallery = onAPage(tab, wiki);
        tab.page().route("**/maps", route -> route.fulfill(new Route.FulfillOptions().setStatus(403)
                .setContentType("application/json").setBody("{\"key\": \"not-allowed\", \"message\": \"You may not.\"}")));
        assertThat(gallery.refused()).isEqualTo("You may not.");
    }

    @Test
    void insertsAMacroThatBeginsWithWhatIsChosen(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        PageEditor editor = tab.create("DEMO").title("Inserted " + System.nanoTime());
        editor.insertMacro("journey-map").in("nl").choose("starter:basic-3").set("height", "600").insert();
        assertThat(editor.storage()).contains("\"template\">basic-3<", "\"language\">nl<", "\"height\">600<")
                .containsPattern("\"map\">m-[a-z0-9]{12}<");
        assertThat(editor.publish().map().phases()).hasSize(3);
    }

    @Test
    void losesNothingThatAMacroWasTold(Visits visits) {
        PageEditor editor = visits.begin(Visit.by("editor")).create("DEMO").write(macro("map", "old", "view", "blueprint", "other", "kept"));
        Gallery gallery = editor.changeMacro();
        assertThat(gallery.chosen()).isEqualTo("keep");
        gallery.set("lanes", "emotion").insert();
        assertThat(editor.storage()).contains("\"map\">old<", "\"view\">blueprint<", "\"other\">kept<", "\"lanes\">emotion<");
    }

    @Test
    void continuesWithAMapOfThePage(Visits visits, WikiContent wiki) {
        long id = wiki.page("Two maps", WikiContent.MACRO);
        wiki.starter(id, "second", "hotel-stay", "en");
        Tab tab = visits.begin(Visit.by("editor"));
        tab.open("/pages/editpage.action?pageId=" + id);
        PageEditor editor = new PageEditor(tab.page());
        editor.changeMacro().choose("map:second").insert();
        assertThat(editor.storage()).contains("\"map\">second<").doesNotContain("template");
        assertThat(String.join(" ", editor.publish().map().phases())).contains("Arriving");
    }

    @Test
    void leavesAMapThatIsMadeWithItsMacro(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        PageEditor editor = tab.create("DEMO").title("Made " + System.nanoTime());
        editor.insertMacro("journey-map").choose("starter:basic-3").insert();
        editor.publish().map();
        tab.page().locator("#editPageLink").click();
        String before = parameters(editor);
        Gallery gallery = editor.changeMacro();
        assertThat(gallery.chosen()).isEqualTo("keep");
        gallery.insert();
        assertThat(parameters(editor)).isEqualTo(before);
    }

    private static Gallery onAPage(Tab tab, WikiContent wiki) {
        return tab.show(wiki.page("Gallery", WikiContent.MACRO)).chooser().open();
    }

    private static String template(WikiContent wiki, String name) {
        long page = wiki.page("Of a team", WikiContent.MACRO);
        wiki.starter(page, "main", "hotel-stay", "en");
        return wiki.template(page, name);
    }

    private static String parameters(PageEditor editor) {
        return editor.storage().substring(editor.storage().indexOf('>'));
    }

    private static String macro(String... parameters) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\">");
        for (int n = 0; n < parameters.length; n += 2) {
            macro.append("<ac:parameter ac:name=\"").append(parameters[n]).append("\">").append(parameters[n + 1]).append("</ac:parameter>");
        }
        return macro.append("</ac:structured-macro>").toString();
    }
}
