package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Limits;

/** A persona: begun, read and typed on where its card stands. */
@ExtendWith(InBrowser.class)
class PersonaIT {
    /** Whether the browser keeps an unsaved persona with this quote. */
    private static final String KEPT = """
            quote => new Promise((tell) => {
              const opening = indexedDB.open("klantreis");
              opening.onsuccess = () => {
                const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
                all.onsuccess = () => tell(all.result.some(({ document }) => document.quote === quote));
              };
            })""";

    static Stream<Visit> visits() {
        return Stream.of(
                Visit.by("editor").in("en").themed("light").wide(1440),
                Visit.by("editor").in("nl").themed("dark").wide(1440),
                Visit.by("editor").in("nl").themed("light").wide(375),
                Visit.by("editor").in("en").themed("dark").wide(375).byTouch());
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyBeginReadAndType(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        PersonaCard card = PersonaCard.on(tab, wiki.page("Somebody", PersonaCard.MACRO));
        readable(tab, "to begin");
        card.begin("persona-permit");
        card.locator("summary").click();
        readable(tab, "to read");
        card.edit();
        readable(tab, "to type");
    }

    @Test
    void beginsInTheLanguageThatIsChosen(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        PersonaCard card = PersonaCard.on(tab, wiki.page("In Dutch", PersonaCard.MACRO));
        assertThat(card.locator("[data-starter] >> visible=true").count()).isEqualTo(8);
        card.locator("[value=en]").focus();
        tab.page().keyboard().press("ArrowRight");

        card.begin("persona-pair");
        assertThat(tab.page().locator(".klantreis-persona").getAttribute("lang")).isEqualTo("nl");
    }

    @Test
    void isWrittenWithKeysAlone(Visits visits, WikiContent wiki) {
        long page = wiki.page("By keys", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        PersonaCard card = PersonaCard.on(visits.begin(Visit.by("editor")), page);
        card.locator(".klantreis-persona-toolbar button").first().focus();
        card.press("Enter");
        card.field("title").waitFor();

        card.press("Control+a").type("Mila");
        card.entries("goals").nth(1).focus();
        card.press("Enter").type("Sleep at night").press("Enter").type("x").press("Backspace", "Backspace").save(2).close();

        assertThat(card.name()).isEqualTo("Mila");
        assertThat(card.lines("goals")).hasSize(3).last().isEqualTo("Sleep at night");
    }

    @Test
    void letsNothingBeLongerThanTheWikiKeeps(Visits visits, WikiContent wiki) {
        long page = wiki.page("Long lines", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        PersonaCard card = PersonaCard.on(visits.begin(Visit.by("editor")), page).edit();

        for (String member : List.of("goals", "needs", "frustrations", "access")) {
            assertThat(card.entries(member).last().getAttribute("maxlength")).as(member).isEqualTo(String.valueOf(Limits.LINE));
        }
        assertThat(card.entries("sources").last().getAttribute("maxlength")).isEqualTo(String.valueOf(Limits.TEXT));
    }

    @Test
    void takesBackByKeyWhatWasTypedInAField(Visits visits, WikiContent wiki) {
        long page = wiki.page("Taken back", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        PersonaCard card = PersonaCard.on(visits.begin(Visit.by("editor")), page).edit();
        String before = card.field("role").inputValue();
        card.field("role").focus();
        card.press("End").type(" and sings").press("Control+z");
        assertThat(card.field("role").inputValue()).isEqualTo(before);
        assertThat(card.field("role").evaluate("field => field === document.activeElement")).isEqualTo(true);
    }

    @Test
    void takesBackThatItsNameIsMissing(Visits visits, WikiContent wiki) {
        long page = wiki.page("No name", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        Tab tab = visits.begin(Visit.by("editor"));
        PersonaCard card = PersonaCard.on(tab, page).edit();
        card.field("title").fill("");
        tab.page().locator(".klantreis-line[data-tone=error]").waitFor();
        card.press("Tab");

        tab.page().locator(".klantreis-line[data-tone=error]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(card.field("title").inputValue()).isEqualTo("Mila Jansen");
    }

    @Test
    void showsAPictureOfThePage(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.display("DEMO", "Sanne Brouwer");
        PersonaCard card = new PersonaCard(tab.page());

        assertThat(card.locator("img").evaluate("picture => picture.decode().then(() => picture.naturalWidth)")).isEqualTo(320);
        card.locator(".klantreis-persona-toolbar button").first().waitFor();
        assertThat(card.locator(".klantreis-persona-toolbar button").allInnerTexts()).containsExactly("History");
    }

    @Test
    void keepsWhatCouldNotBeSaved(Visits visits, WikiContent wiki) {
        long page = wiki.page("Kept", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        Tab tab = visits.begin(Visit.by("editor"));
        tab.page().onDialog(dialog -> dialog.accept());
        PersonaCard card = PersonaCard.on(tab, page).edit();
        tab.page().route("**/personas/main", Route::abort);
        card.field("quote").fill("Not lost");
        card.press("Control+s");
        tab.page().locator(".klantreis-line[data-tone=error]").waitFor();
        tab.page().waitForCondition(() -> tab.page().evaluate(KEPT, "Not lost").equals(true));
        tab.page().unroute("**/personas/main");

        tab.show(page);
        card.locator(".klantreis-persona-toolbar button").first().click();
        tab.page().locator("dialog[open] footer [data-main]").click();
        card.field("quote").waitFor();

        assertThat(card.field("quote").inputValue()).isEqualTo("Not lost");
        tab.troubles().clear();
    }

    @Test
    void asksWhoeverChangedTheSame(Visits visits, WikiContent wiki) {
        long page = wiki.page("Both", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        Tab mine = visits.begin(Visit.by("editor"));
        mine.page().route("**/presence*", Route::abort);
        PersonaCard card = PersonaCard.on(mine, page).edit();
        PersonaCard theirs = PersonaCard.on(visits.begin(Visit.by("lead")), page).edit();
        theirs.field("quote").fill("Theirs");
        theirs.field("role").fill("Printer");
        theirs.save(2);

        card.field("quote").fill("Mine");
        card.press("Control+s");
        mine.page().locator("dialog[open] input[value=mine]").check();
        mine.page().locator("dialog[open] footer [data-main]").click();
        mine.page().locator(".klantreis-state-of-saving:has-text('revision 3')").waitFor();

        assertThat(card.field("quote").inputValue()).isEqualTo("Mine");
        assertThat(card.field("role").inputValue()).isEqualTo("Printer");
        mine.troubles().clear();
    }

    @Test
    void showsWhoElseEditsItAndTakesInWhatTheySave(Visits visits, WikiContent wiki) {
        long page = wiki.page("Together", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        PersonaCard theirs = PersonaCard.on(visits.begin(Visit.by("lead")), page).edit();
        Tab mine = visits.begin(Visit.by("editor"));
        PersonaCard card = PersonaCard.on(mine, page).edit();
        waitForNews(mine, ".klantreis-bar-people:has-text('is also editing this persona')");

        theirs.field("role").fill("Printer");
        theirs.save(2);
        waitForNews(mine, ".klantreis-line:has-text('has come in')");
        assertThat(card.field("role").inputValue()).isEqualTo("Printer");
        assertThat(mine.troubles()).isEmpty();
    }

    @Test
    void looksBackFromWhereItIsTyped(Visits visits, WikiContent wiki) {
        long page = wiki.page("Looking back while typing", PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        Tab tab = visits.begin(Visit.by("editor"));
        PersonaCard card = PersonaCard.on(tab, page).edit();
        card.field("quote").fill("Not saved yet");
        Locator open = tab.page().locator(".klantreis-bar-actions button:text-is('History')");
        open.press("Enter");
        MapHistory history = new MapHistory(tab.page()).drawn();

        assertThat(history.revisions()).hasSize(1);
        assertThat(new WikiPage(tab.page()).violations()).isEmpty();
        history.close();
        assertThat(card.field("quote").inputValue()).isEqualTo("Not saved yet");
        assertThat(open.evaluate("button => button === document.activeElement")).isEqualTo(true);
    }

    @Test
    void isReadWithoutScript(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").withoutScript());
        tab.display("DEMO", "Sanne Brouwer");
        PersonaCard card = new PersonaCard(tab.page());

        assertThat(card.name()).isEqualTo("Sanne Brouwer");
        assertThat(card.lines("channels")).contains("telefoon vermijdt");
        card.locator("summary").click();
        assertThat(card.locator("[data-part=age]").isVisible()).isTrue();
        assertThat(card.locator("button").count()).isZero();
    }

    /** Others are asked about every 15 seconds. */
    private static void waitForNews(Tab tab, String selector) {
        tab.page().locator(selector).waitFor(new Locator.WaitForOptions().setTimeout(40_000));
    }

    private static void readable(Tab tab, String state) {
        WikiPage page = new WikiPage(tab.page());
        assertThat(page.violations()).as(state).isEmpty();
        assertThat(page.sidewaysScroll()).as(state).isZero();
    }
}
