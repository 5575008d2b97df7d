package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the comments have to say is seen, not only heard. */
@ExtendWith(InBrowser.class)
class CommentMessagesIT {
    private static final Pattern UNSEEN = Pattern.compile("unseen");

    @Test
    void showsWhetherALinkWasCopied(Visits visits, WikiContent wiki) {
        CommentPanel panel = Reply.on(visits.begin(Visit.by("viewer")), Reply.page(wiki)).panel().press("Copy link");
        assertThat(panel.comment(0)).containsText(Pattern.compile("was copied|time beside the name"));
    }

    @Test
    void showsThatTheCommentsCannotBeHad(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        MapOnPage map = tab.show(Reply.page(wiki)).map().withControls();
        tab.page().route("**/comments?*", Route::abort);
        Locator button = map.locator(".klantreis-toolbar > button").filter(new Locator.FilterOptions().setHasText("Comments"));
        button.click();
        Locator told = map.locator(":scope > [role=status]");
        assertThat(told).containsText("does not answer");
        assertThat(told).not().hasClass(UNSEEN);

        tab.page().unroute("**/comments?*");
        button.click();
        CommentPanel.opened(tab.page()).atList();
        assertThat(told).hasClass(UNSEEN);
    }
}
