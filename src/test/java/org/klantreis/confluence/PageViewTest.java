package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klantreis.testing.Journeys;

/** What a page view costs the database. */
class PageViewTest {

    @Test
    void takesTwoStatementsAtFirstAndOneAfterwards() {
        try (PageView view = new PageView(Journeys.titled("Renting a bike"))) {
            assertThat(view.statementsOf(view::html)).hasSizeLessThanOrEqualTo(2);
            assertThat(view.statementsOf(view::html)).hasSize(1);
            assertThat(view.html()).contains("Renting a bike");
        }
    }

    @Test
    void takesTwoStatementsAfterARestart() {
        try (PageView view = new PageView(Journeys.titled("Renting a bike"))) {
            view.html();
            view.forget();

            assertThat(view.statementsOf(view::html)).hasSize(2);
        }
    }
}
