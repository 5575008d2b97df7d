package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of threads leads to all of them, wherever somebody comes from. */
@ExtendWith(InBrowser.class)
class CommentListIT {

    @Test
    void comesBackToAllThreadsFromAPlaceThatHasNone(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("commenter")).show(Reply.page(wiki)).map().withControls();
        assertThat(beginOnTheFirstStep(map).press("All discussions").threads(1)).hasSize(1);
    }

    @Test
    void namesAPlaceThatHasNoThreads(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("commenter")).show(Reply.page(wiki)).map().withControls();
        CommentPanel panel = beginOnTheFirstStep(map).press("Cancel").atList();
        assertThat(panel.threads()).isEmpty();
        Locator place = panel.window().locator("select option:checked");
        assertThat(place).not().hasText("Everywhere");
        assertThat(panel.narrowToPlace("Everywhere").threads(1)).hasSize(1);
    }

    @Test
    void leadsToACellWithoutPointing(Visits visits, WikiContent wiki) {
        CommentPanel panel = visits.begin(Visit.by("commenter")).show(Reply.page(wiki)).map().withControls().commentPanel();
        String[] words = panel.press("New comment").about("I look for a shop").in("Thoughts").write("Who?").post().atThread().title().split(" · ");
        assertThat(words).containsExactly("Thoughts", "I look for a shop");
    }

    private static CommentPanel beginOnTheFirstStep(MapOnPage map) {
        map.step(0).focus();
        map.step(0).press("c");
        CommentPanel panel = CommentPanel.opened(map.step(0).page());
        panel.box().waitFor();
        return panel;
    }
}
