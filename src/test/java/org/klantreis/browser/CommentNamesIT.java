package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything about comments has a role and a name, and what happens is said to those who listen. */
@ExtendWith(InBrowser.class)
class CommentNamesIT {

    @Test
    void namesTheListInEnglish(Visits visits, WikiContent wiki) {
        assertThat(panel(visits, "en", discussed(wiki)).window()).matchesAriaSnapshot("""
                - dialog "Comments on ‘A question’":
                  - heading "Comments on ‘A question’" [level=2]
                  - button "Close the comments"
                  - button "Watch this map"
                  - button "New comment"
                  - group "Show":
                    - radio "Open 1" [checked]
                    - radio "Resolved 0"
                    - radio "Mine 1"
                    - radio "Mentioning me 0"
                    - radio "No longer on the map 0"
                  - combobox "Place":
                    - option "Everywhere" [selected]
                    - option "I call"
                  - list:
                    - listitem:
                      - 'button /^I call Sanne Visser: Nobody answers 2 comments · .+/'
                """);
    }

    @Test
    void namesTheListInDutch(Visits visits, WikiContent wiki) {
        assertThat(panel(visits, "nl", discussed(wiki)).window()).matchesAriaSnapshot("""
                - dialog "Opmerkingen bij ‘A question’":
                  - heading "Opmerkingen bij ‘A question’" [level=2]
                  - button "Opmerkingen sluiten"
                  - button "Deze kaart volgen"
                  - button "Nieuwe opmerking"
                  - group "Tonen":
                    - radio "Open 1" [checked]
                    - radio "Opgelost 0"
                    - radio "Ik doe mee 1"
                    - radio "Ik word genoemd 0"
                    - radio "Niet meer op de kaart 0"
                  - combobox "Plaats"
                  - list:
                    - listitem:
                      - 'button /^I call Sanne Visser: Nobody answers 2 opmerkingen · .+/'
                """);
    }

    @Test
    void namesAThreadInEnglish(Visits visits, WikiContent wiki) {
        assertThat(panel(visits, "en", discussed(wiki)).open(0).window()).matchesAriaSnapshot("""
                - article "Discussion on ‘I call’ by Sanne Visser":
                  - button "All discussions"
                  - button "Previous discussion" [disabled]
                  - button "Next discussion" [disabled]
                  - heading "I call" [level=3]
                  - button "Show on the map"
                  - button "Resolve"
                  - list:
                    - listitem:
                      - text: Sanne Visser
                      - link /\\d{4}/
                      - paragraph: Nobody answers
                      - button "Copy link – Sanne Visser"
                      - button "Edit – Sanne Visser"
                      - button "Delete – Sanne Visser"
                  - group "Your reply":
                    - textbox "Your reply"
                    - button "Reply"
                """);
    }

    @Test
    void namesAThreadInDutch(Visits visits, WikiContent wiki) {
        assertThat(panel(visits, "nl", discussed(wiki)).open(0).window()).matchesAriaSnapshot("""
                - article "Discussie bij ‘I call’ van Sanne Visser":
                  - button "Alle discussies"
                  - button "Vorige discussie" [disabled]
                  - button "Volgende discussie" [disabled]
                  - button "Op de kaart tonen"
                  - button "Oplossen"
                  - list:
                    - listitem:
                      - button "Link kopiëren – Sanne Visser"
                      - button "Bewerken – Sanne Visser"
                      - button "Verwijderen – Sanne Visser"
                  - group "Uw reactie":
                    - textbox "Uw reactie"
                    - button "Reageren"
                """);
    }

    @Test
    void namesMarksInDutch(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("editor").in("nl")).show(discussed(wiki)).map().withControls();
        assertThat(map.comments().shown(1).names()).containsExactly("I call: 1 open discussie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | People | 1 person; choose with the arrow keys and Enter",
        "nl | Personen | 1 persoon; kies met de pijltoetsen en Enter"})
    void tellsHowManyPeopleCanBeMentioned(String language, String list, String said, Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, language, discussed(wiki));
        new CommentButtons(panel.window()).compose();
        assertThat(panel.mentions().type("@tom")).hasSize(1);
        assertThat(panel.said()).hasText(said);
        assertThat(panel.window()).matchesAriaSnapshot("- listbox \"" + list + "\":\n  - option \"Tom Whitfield commenter\" [selected]");
        assertThat(panel.box()).hasAttribute("aria-activedescendant", panel.window().locator("[role=option]").getAttribute("id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | No discussions | Your comment was posted. | The discussion is resolved. | The discussion is open again. | Comment deleted",
        "nl | Geen discussies | Uw opmerking is geplaatst. | De discussie is opgelost. | De discussie is weer open. | Opmerking verwijderd"})
    void saysWhatHappened(String language, String found, String posted, String resolved, String open, String deleted, Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, language, discussed(wiki)).narrow("gone");
        assertThat(panel.said()).hasText(found);
        panel.narrow("open").open(0).write("And after lunch?").post();
        assertThat(panel.said()).hasText(posted);
        CommentButtons buttons = new CommentButtons(panel.window());
        buttons.resolveOrReopen();
        assertThat(panel.said()).hasText(resolved);
        buttons.resolveOrReopen();
        assertThat(panel.said()).hasText(open);
        buttons.delete(0);
        buttons.confirm();
        assertThat(panel.said()).hasText(deleted);
    }

    private static CommentPanel panel(Visits visits, String language, long page) {
        return visits.begin(Visit.by("editor").in(language)).show(page).map().withControls().commentPanel();
    }

    private static long discussed(WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.reply(page, wiki.comment(page, "s1", "Nobody answers"), "After lunch they do");
        return page;
    }
}
