package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a map to a template, and the page on which a team keeps its templates. */
@ExtendWith(InBrowser.class)
class ShelfIT {

    private static final String SPACE = "DEMO";
    private final String ours = "Ours " + UUID.randomUUID();

    /** One that is offered first would be what other tests begin with. */
    @AfterEach
    void removeTemplates(WikiContent wiki) {
        wiki.removeTemplates(ours);
    }

    @Test
    void makesATemplateOfAMap(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        WikiPage page = tab.show(pageWithMap(wiki));
        TemplateDialog dialog = TemplateDialog.of(page.map(), tab.page());

        assertThat(dialog.name()).isEqualTo(page.map().title());
        assertThat(dialog.count()).isEqualTo("Nothing else comes along.");
        assertThat(dialog.call(ours).keep("Emotion").count()).contains("entries come along");
        assertThat(page.violations()).isEmpty();
        assertThat(dialog.save()).contains(ours);
        assertThat(ShelfScreen.of(tab, SPACE).names()).contains(ours);
    }

    @Test
    void makesATemplateOfAMapThatOneMayOnlyRead(Visits visits, WikiContent wiki) {
        WikiContent admin = wiki.by("admin");
        long home = pageWithMap(admin);
        admin.protect(home);
        Tab tab = visits.begin(Visit.by("editor"));
        WikiPage page = tab.show(home);

        assertThat(TemplateDialog.of(page.map(), tab.page()).call(ours).save()).contains(ours);
        assertThat(page.map().locator(".klantreis-toolbar").innerText()).contains("History").doesNotContain("Edit");
        page.map().locator(".klantreis-views [data-view=blueprint]").click();
        tab.page().locator(".klantreis-map[data-view=blueprint] .klantreis-toolbar").waitFor();
        TemplateDialog.of(page.map(), tab.page());
    }

    @Test
    void isOfferedToNobodyElse(Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(Visit.by("viewer")).show(pageWithMap(wiki));

        assertThat(page.map().withControls().locator(".klantreis-toolbar").innerText()).contains("History").doesNotContain("template");
    }

    @Test
    void asksBeforeItReplacesATemplate(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        WikiPage page = tab.show(pageWithMap(wiki));
        TemplateDialog.of(page.map(), tab.page()).call(ours).save();
        assertThat(ShelfScreen.of(tab, SPACE).hasCurve(ours)).isFalse();

        tab.page().goBack();
        TemplateDialog again = TemplateDialog.of(page.map(), tab.page()).call(ours.toUpperCase());
        assertThat(again.saveInVain()).contains("already", "Replace “" + ours + "”");
        assertThat(again.markedInvalid()).isEqualTo("name");
        again.keep("Emotion").replace();
        ShelfScreen screen = ShelfScreen.of(tab, SPACE);
        assertThat(screen.names()).containsOnlyOnce(ours);
        assertThat(screen.hasCurve(ours)).isTrue();
    }

    @Test
    void keepsTemplatesByKeyboard(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        WikiPage page = tab.show(pageWithMap(wiki));
        TemplateDialog.of(page.map(), tab.page()).call("A" + ours).save();
        TemplateDialog.of(page.map(), tab.page()).call("B" + ours).save();
        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools();

        screen.press("Move “B" + ours + "” up").untilTold("“B" + ours + "” is number");
        assertThat(screen.names()).containsSubsequence("B" + ours, "A" + ours);
        screen.withTools().press("Offer “A" + ours + "” first").untilTold("“A" + ours + "” is offered first.");
        assertThat(screen.focused()).isEqualTo("Do not offer “A" + ours + "” first");
        screen.press("Edit “B" + ours + "”").fill("name", "C" + ours).fill("description", "For us").agree().untilTold("Saved “C" + ours + "”.");
        assertThat(screen.text()).contains("C" + ours, "For us");
        assertThat(new WikiPage(tab.page()).violations()).isEmpty();
        screen.withTools().press("Delete “C" + ours + "”").agree().untilTold("Deleted “C" + ours + "”.");
        assertThat(screen.names()).noneMatch(name -> name.contains("C" + ours));
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void tellsOfWhatWasDoneAfterItsWindowWasClosed(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        TemplateDialog.of(tab.show(pageWithMap(wiki)).map(), tab.page()).call(ours).save();
        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools().press("Delete “" + ours + "”");
        List<Route> held = new CopyOnWriteArrayList<>();
        tab.page().route("**/starters/team-*", held::add);
        screen.startAgreeing();
        tab.page().keyboard().press("Escape");
        tab.page().waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();

        screen.untilTold("Deleted “" + ours + "”.");
        assertThat(screen.names()).noneMatch(name -> name.contains(ours));
    }

    @Test
    void saysWhyNothingCanBeChangedWhereTheWikiDoesNotAnswer(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        TemplateDialog.of(tab.show(pageWithMap(wiki)).map(), tab.page()).call(ours).save();
        tab.page().route("**/words/en", Route::abort);

        assertThat(ShelfScreen.of(tab, SPACE).untilTold("The wiki does not answer.").hasTools()).isFalse();
        tab.troubles().clear();
    }

    @Test
    void looksAlikeInItsWindows(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        TemplateDialog.of(tab.show(pageWithMap(wiki)).map(), tab.page()).call(ours).save();
        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools().press("Edit “" + ours + "”");

        assertThat(screen.heightsOfButtons()).containsOnly(32.0);
    }

    @Test
    void keepsTheFocusOfWhoeverIsRefused(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        WikiPage page = tab.show(pageWithMap(wiki));
        TemplateDialog.of(page.map(), tab.page()).call(ours).save();
        TemplateDialog again = TemplateDialog.of(page.map(), tab.page()).call(ours);
        again.saveInVain();
        assertThat(again.focused()).isEqualTo("Save");
        tab.page().route("**/starters/team-*", ShelfIT::refuse);
        assertThat(again.replaceInVain()).isEqualTo("You may not.");
        assertThat(again.focused()).isEqualTo("Save");

        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools().press("Edit “" + ours + "”");
        assertThat(screen.agreeInVain()).isEqualTo("You may not.");
        assertThat(screen.focused()).isEqualTo("Save");
    }

    @Test
    void saysThatItIsSavedWhereTheListCannotBeFetched(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        TemplateDialog.of(tab.show(pageWithMap(wiki)).map(), tab.page()).call(ours).save();
        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools();
        tab.page().route("**/servlet/klantreis/templates?*", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html").setBody("<form>Log in</form>")));

        screen.press("Offer “" + ours + "” first").untilTold("“" + ours + "” is offered first. Reload");
        screen.press("Delete “" + ours + "”").agree().untilTold("Deleted “" + ours + "”. Reload");
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void tellsWhatCameOfThingsWhereReadersListen(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        TemplateDialog.of(tab.show(pageWithMap(wiki)).map(), tab.page()).call(ours).save();
        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools().markStatus();

        screen.press("Offer “" + ours + "” first").untilTold("“" + ours + "” is offered first.");
        assertThat(screen.tellsInTheMarkedStatus()).isTrue();
    }

    @Test
    void ordersTemplatesByDragging(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        WikiPage page = tab.show(pageWithMap(wiki));
        TemplateDialog.of(page.map(), tab.page()).call("A" + ours).save();
        TemplateDialog.of(page.map(), tab.page()).call("B" + ours).save();
        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools();

        screen.drag("B" + ours, "A" + ours);
        screen.untilTold("“B" + ours + "” is number");
        assertThat(screen.names()).containsSubsequence("B" + ours, "A" + ours);
    }

    @Test
    void canBeReadWithoutScriptAndByWhoMayNotChangeAnything(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        TemplateDialog.of(tab.show(pageWithMap(wiki)).map(), tab.page()).call(ours).save();

        ShelfScreen plain = ShelfScreen.of(visits.begin(Visit.by("editor").withoutScript()), SPACE);
        assertThat(plain.text()).contains(ours, "Sanne Visser");
        ShelfScreen viewers = ShelfScreen.of(visits.begin(Visit.by("viewer").themed("dark").wide(375).in("nl")), SPACE);
        assertThat(viewers.text()).contains(ours, "U mag deze sjablonen gebruiken.");
        assertThat(viewers.hasTools()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"light, 1440, en", "light, 375, nl", "dark, 375, en"})
    void canBeUsedByEverybody(String theme, int width, String language, Visits visits, WikiContent wiki) {
        long map = pageWithMap(wiki);
        wiki.template(map, ours + " with a name longer than a phone is wide");
        Tab tab = visits.begin(Visit.by("editor").themed(theme).wide(width).in(language));
        WikiPage page = new WikiPage(tab.page());

        ShelfScreen screen = ShelfScreen.of(tab, SPACE).withTools();
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
        screen.edit(ours);
        assertThat(page.violations()).isEmpty();
        assertThat(screen.lowestButton()).isGreaterThanOrEqualTo(32);
        assertThat(screen.fitsTheWindow()).isTrue();
        TemplateDialog.of(tab.show(map).map(), tab.page());
        assertThat(page.violations()).isEmpty();
        assertThat(screen.fitsTheWindow()).isTrue();
    }

    @Test
    void tellsNobodyOfASpaceThatTheyMayNotView(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer"));

        assertThat(ShelfScreen.of(tab, "SECRET").text()).contains("There is no space “SECRET”");
        assertThat(ShelfScreen.of(tab, "").text()).contains("kept by administrators of Confluence");
    }

    private static void refuse(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(403).setContentType("application/json")
                .setBody("{\"key\": \"not-allowed\", \"message\": \"You may not.\"}"));
    }

    private static long pageWithMap(WikiContent wiki) {
        long page = wiki.page("Templates", WikiContent.MACRO);
        wiki.starter(page, "main", "hotel-stay", "en");
        return page;
    }
}
