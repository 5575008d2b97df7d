package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the panel asks beside the map reaches the map, and what was typed there is never nowhere. */
@ExtendWith(InBrowser.class)
class AskedInThePanelIT {
    private static final String FINDINGS = "Pain points and opportunities";
    private static final String PAUSE = "() => new Promise(rested => setTimeout(rested, 500))";

    @Test
    void keepsFindingsAndImprovementsOfSteps(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Deck findings = at(editor, "I ask the price").deck(FINDINGS).add("Pain point", "Nobody answers").add("Opportunity", "Prices online");
        assertThat(editor.undoName()).isEqualTo("Undo: Add ‘Prices online’");
        assertThat(at(editor, "I ask the price").deck("Improvements").add("Improvement", "Put them online").titles()).containsExactly("Put them online");

        findings = at(editor, "I ride away").deck(FINDINGS).link("Prices online").link("Nobody answers");
        findings.press("Nobody answers", "Not at this step").press("Prices online", "Delete");
        assertThat(findings.titles()).isEmpty();
        assertThat(at(editor, "I ask the price").deck(FINDINGS).titles()).containsExactly("Nobody answers");
    }

    @Test
    void addsWhatWasLeftInItsField(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        at(editor, "I ask the price").deck(FINDINGS).name().fill("Nobody answers");
        Deck elsewhere = at(editor, "I ride away").deck(FINDINGS);
        editor.tells("‘Nobody answers’ was still in its field");
        assertThat(elsewhere.name().inputValue()).isEmpty();

        editor.panel().field("Another channel").fill("Counter");
        editor.press("Control+s").saved().close();
        editor.closed();
        assertThat(wiki.saved(page).at("/findings/0/steps/0").asText()).isEqualTo("s2");
        assertThat(wiki.saved(page).at("/steps/2/channels/0").asText()).isEqualTo("counter");
    }

    @Test
    void asksAboutWhatWasLeftInItsFieldBeforeItCloses(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        at(editor, "I ask the price").deck("Improvements").name().fill("Put prices online");
        editor.close();
        editor.dialog().locator("footer").waitFor();
        assertThat(editor.undoName()).isEqualTo("Undo: Add ‘Put prices online’");
    }

    @Test
    void keepsEvidenceWithItsSourcesAndImportance(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        SidePanel panel = at(editor, "I ask the price").unfold("Evidence");
        panel.field("Importance for the customer", "4").check();
        panel.choose("How well it is known", "researched").add("Sources").field("Sources", "Kind").selectOption("interview");
        panel.fill("How many people or cases", "12").fill("Date", "2026-03-01").fill("Note", "In the shop");
        editor.save();
        JsonNode step = wiki.saved(page).at("/steps/1");
        assertThat(step.path("importance").asInt()).isEqualTo(4);
        assertThat(step.path("evidence").asText()).isEqualTo("researched");
        assertThat(step.path("sources")).hasToString("[{\"kind\":\"interview\",\"date\":\"2026-03-01\",\"n\":12,\"note\":\"In the shop\"}]");
    }

    @Test
    void offersPeopleOfTheWikiAsOwner(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        SidePanel panel = at(editor, "I ask the price");
        panel.field("Owner").click();
        tab.page().waitForFunction("document.activeElement.getAttribute('aria-controls')");
        editor.type("sanne");
        assertThat(panel.offers()).containsExactly("Sanne Visser\neditor");
        assertThat(new WikiPage(tab.page()).violations()).isEmpty();

        editor.press("ArrowDown", "Enter");
        assertThat(panel.field("Owner").inputValue()).isEqualTo("editor");
        assertThat(editor.undoName()).isEqualTo("Undo: Set “Owner” of ‘I ask the price’");
    }

    @Test
    void asksForTheOtherMapsAndTheLanguageInDutch(Visits visits, WikiContent wiki) {
        long other = wiki.page("Other", WikiContent.MACRO);
        wiki.map(other, EditedMap.JOURNEY.replace("Renting a bike", "Another bike " + other));
        Tab tab = visits.begin(Visit.by("editor").in("nl").themed("dark"));
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        SidePanel panel = editor.aboutMap().unfold("Andere kaarten");
        panel.find("Tegenhanger (nu/gewenst)", "bike " + other);
        panel.find("Zoomt in op een stap van", "/pages/" + other);
        panel.field("Zoomt in op een stap van", "Stap in die kaart").selectOption(new SelectOption().setLabel("I ask the price"));
        assertThat(panel.chosen()).containsExactly("Another bike " + other, "Another bike " + other);
        panel.field("Taal van de kaart").fill("nl-B");
        tab.page().evaluate(PAUSE);
        assertThat(panel.wrong("Taal van de kaart")).contains("Schrijf een taal als nl of en-GB.");
        assertThat(new WikiPage(tab.page()).violations()).isEmpty();

        panel.fill("Taal van de kaart", "nl-BE");
        editor.save();
        assertThat(wiki.saved(page).at("/pair/page").asLong()).isEqualTo(other);
        assertThat(wiki.saved(page).at("/parent/step").asText()).isEqualTo("s2");
        assertThat(wiki.saved(page).at("/lang").asText()).isEqualTo("nl-BE");
    }

    @Test
    void makesTheKeyOfANewChannelOfItsWholeName(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        SidePanel panel = editor.aboutMap().unfold("Words of this map").add("Channels");
        panel.field("Channels", "Name").pressSequentially("B");
        tab.page().evaluate(PAUSE);
        editor.type("alie").press("Control+s").saved();
        assertThat(wiki.saved(page).at("/channels/0/key").asText()).isEqualTo("balie");
    }

    @Test
    void takesTenThousandEmojiAndParagraphsFromRightToLeft(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        String bikes = "🚲".repeat(10_000);
        editor.press("ArrowDown", "F2").typing().fill("🚲".repeat(9_999));
        tab.page().keyboard().insertText("🚲");
        editor.tells("10000 of 10000 characters").press("x").tells("What did not fit was left out");
        String greetings = "مرحبا بكم\n".repeat(1_000).trim();
        editor.press("Tab", "F2").typing().fill(greetings);
        editor.press("Enter").drawn().save();
        assertThat(wiki.saved(page).at("/cells/0/text").asText()).isEqualTo(bikes);
        assertThat(wiki.saved(page).at("/cells/1/text").asText()).isEqualTo(greetings);
    }

    @Test
    void letsScreenReadersListenBeforeSomethingIsWrong(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        at(editor, "I ask the price");
        assertThat(editor.locator(".klantreis-wrong").first().evaluate("wrong => getComputedStyle(wrong).display")).isNotEqualTo("none");
    }

    private static SidePanel at(MapEditor editor, String step) {
        editor.step(step).click();
        return editor.panel().about(step);
    }
}
