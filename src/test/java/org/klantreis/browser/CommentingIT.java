package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People talk about any place of a map, as long as it is there and when it comes back. */
@ExtendWith(InBrowser.class)
class CommentingIT {
    private static final String WITHOUT_ASKING = EditedMap.JOURNEY.replaceAll("\\{ \"id\": \"s2\"[^}]*},", "")
            .replace(", { \"lane\": \"l1\", \"at\": \"s2\", \"text\": \"Too much\" }", "");

    @ParameterizedTest
    @CsvSource({
            "th[data-phase=p2], Riding",
            "th[data-step=s2], I ask the price",
            "tr[data-lane=l1] > th, Thoughts",
            "tr[data-lane=l1] > td[data-at=s2], Thoughts · I ask the price",
            "tr[data-lane=l1] > td[data-at=s3], Thoughts · I ride away",
            "svg [data-step=s2], Emotion · I ask the price"})
    void commentsOnAnyPlace(String selector, String place, Visits visits, WikiContent wiki) {
        MapOnPage map = map(visits, "commenter", EditedMap.page(wiki));
        CommentPanel panel = map.comments().commentAt(selector).write("Is this so?").post();
        assertThat(panel.comments(1)).singleElement().asString().contains("Tom Whitfield", "Is this so?");
        assertThat(panel.title()).isEqualTo(place);
        assertThat(map.comments().shown(1).names()).containsExactly(place + ": 1 open discussion");
    }

    @Test
    void commentsOnTheWholeMap(Visits visits, WikiContent wiki) {
        MapOnPage map = map(visits, "commenter", EditedMap.page(wiki));
        CommentPanel panel = map.commentPanel().begin("Who is this for?");
        assertThat(panel.comments(1)).hasSize(1);
        assertThat(panel.title()).isEqualTo("Renting a bike");
        assertThat(map.comments().shown(1).names()).containsExactly("Renting a bike: 1 open discussion");
    }

    @Test
    void choosesAnotherPlaceThanTheOnePressed(Visits visits, WikiContent wiki) {
        CommentPanel panel = map(visits, "commenter", EditedMap.page(wiki)).comments().commentAt("th[data-step=s1]");
        panel.write("Where do these come from?").about("Thoughts").post().comments(1);
        assertThat(panel.title()).isEqualTo("Thoughts");
    }

    @Test
    void changesNothingButOnesOwnWords(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        CommentPanel panel = map(visits, "commenter", page).commentPanel().open(0).write("Twise").post();
        panel.comments(2);
        panel.edit(1, "Twice");
        assertThat(panel.comment(1)).containsText("Twice");
        assertThat(panel.comment(1)).containsText("edited");
        assertThat(panel.comment(0).locator("button")).hasText(new String[] {"Copy link"});
    }

    @Test
    void showsWhatAnotherWindowWroteOnceTheWritingIsGivenUp(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        int comment = wiki.comment(page, "s2", "Too long");
        MapOnPage map = map(visits, "editor", page);
        CommentPanel panel = map.commentPanel().open(0).press("Edit");
        wiki.edit(page, comment, "Far too long");
        wiki.reply(page, comment, "Indeed");
        map.comments().lookAgain();
        panel.comments(2);
        panel.press("Cancel");
        assertThat(panel.comment(0)).containsText("Far too long");
    }

    @Test
    void letsAdministratorsOfTheSpaceDeleteAnything(Visits visits, WikiContent wiki) {
        MapOnPage map = map(visits, "lead", Reply.page(wiki));
        map.comments().shown(1);
        CommentPanel panel = map.commentPanel().open(0).press("Delete").press("Yes, delete");
        map.comments().shown(0);
        assertThat(panel.threads()).isEmpty();
    }

    @Test
    void tellsWhoResolvedAndWhen(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        wiki.resolve(page, wiki.comment(page, "s2", "Too long"));
        MapOnPage map = map(visits, "commenter", page);
        CommentPanel panel = map.commentPanel().narrow("resolved").open(0);
        assertThat(panel.resolution()).matches("Resolved by Sanne Visser, \\w+ \\d+, \\d{4}, \\d+:\\d\\d\\s[AP]M");
        panel.press("Reopen");
        assertThat(map.comments().shown(1).names()).containsExactly("I ask the price: 1 open discussion");
        assertThat(panel.offers("Resolve")).isTrue();
    }

    @Test
    void comesBackWithItsElement(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        wiki.save(page, 1, WITHOUT_ASKING, "");
        MapOnPage map = map(visits, "viewer", page);
        assertThat(map.comments().button()).isEqualTo("Comments (1)");
        assertThat(map.commentPanel().narrow("gone").threads()).singleElement().asString().contains("I ask the price", "No longer on the map");

        wiki.save(page, 2, EditedMap.JOURNEY, "");
        map = map(visits, "viewer", page);
        assertThat(map.comments().shown(1).names()).containsExactly("I ask the price: 1 open discussion");
        assertThat(map.commentPanel().threads()).singleElement().asString().contains("I ask the price").doesNotContain("No longer");
    }

    @Test
    void saysThatOthersDeletedWhatIsOpen(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        int thread = wiki.comment(page, "s2", "Too hasty");
        MapOnPage map = map(visits, "commenter", page);
        CommentPanel panel = map.commentPanel().open(0).write("Half a thought");
        wiki.delete(page, thread);
        map.comments().lookAgain();
        assertThat(panel.trouble()).isEqualTo("This discussion was deleted meanwhile.");
        assertThat(panel.comment(0)).hasCount(0);
        assertThat(panel.press("Post as a new discussion").post().comments(1)).singleElement().asString().contains("Half a thought");
        assertThat(panel.title()).isEqualTo("I ask the price");
    }

    @Test
    void keepsTheKeyboardWhenOthersTakeAwayWhatHadIt(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        int deleted = wiki.comment(page, "s2", "Too hasty");
        MapOnPage map = map(visits, "viewer", page);
        CommentPanel panel = map.commentPanel().open(0);
        panel.comment(0).locator("button").first().focus();
        wiki.delete(page, deleted);
        int resolved = wiki.comment(page, "s1", "Too late");
        map.comments().lookAgain();
        assertThat(panel.trouble()).contains("deleted");
        assertThat(panel.hasFocus()).isTrue();

        panel.press("All discussions").thread(0).focus();
        wiki.resolve(page, resolved);
        map.comments().lookAgain();
        assertThat(panel.thread(0)).hasCount(0);
        assertThat(panel.hasFocus()).isTrue();
    }

    private static MapOnPage map(Visits visits, String user, long page) {
        return visits.begin(Visit.by(user)).show(page).map().withControls();
    }
}
