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

    @Test
    void takesNoStatementMoreWhereNothingIsDiscussed() {
        try (PageView view = new PageView(Journeys.titled("Renting a bike"))) {
            view.html();

            assertThat(view.statementsOf(view::html)).hasSize(1);
            assertThat(view.html()).contains("data-version=\"0\"");
        }
    }

    @Test
    void takesOneStatementMoreForEachVersionOfADiscussion() {
        try (PageView view = new PageView(Journeys.titled("Renting a bike"))) {
            view.html();
            for (int version = 1; version <= 3; version++) {
                view.comment("");

                assertThat(view.statementsOf(view::html)).hasSize(2);
                assertThat(view.statementsOf(view::html)).hasSize(1);
                assertThat(view.html()).contains("data-version=\"" + version + "\"", "data-marks=\":" + version + "\"");
            }
        }
    }

    @Test
    void takesOneStatementMoreHoweverMuchIsSaid() {
        try (PageView view = new PageView(Journeys.titled("Renting a bike"))) {
            view.html();
            view.discuss(2000);

            assertThat(view.statementsOf(view::html)).hasSize(2);
            assertThat(view.statementsOf(view::html)).hasSize(1);
            assertThat(view.html()).contains("data-version=\"2000\"", "s199:1");
        }
    }
}
