package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.klantreis.testing.Journeys.withLane;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.model.LaneKind;

/** What the macro shows of the map that the macro Journey map shows too. */
class ServiceBlueprintMacroTest {

    private final Wiki wiki = new Wiki();
    private Page page;

    @BeforeEach
    void hasAMapWithABlueprint() {
        page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", withLane(titled("Renting a bike"), "inside", LaneKind.BACKSTAGE, "Backstage"));
    }

    @Test
    void showsTheBlueprintFirst() {
        assertThat(show(Map.of())).contains("data-kind=\"backstage\"", "Line of visibility");
        assertThat(show(Map.of("view", " "))).contains("data-kind=\"backstage\"");
        verify(wiki.required, atLeastOnce()).requireWebResource("org.klantreis.confluence:blueprint");
    }

    @Test
    void showsTheJourneyIfAsked() {
        assertThat(show(Map.of("view", "journey"))).contains("Renting a bike").doesNotContain("data-kind=\"backstage\"");
        verify(wiki.required, never()).requireWebResource("org.klantreis.confluence:blueprint");
    }

    @Test
    void beginsWithABlueprintWhereThereIsNoMap() {
        page = wiki.edited(wiki.page(14));

        assertThat(show(Map.of())).contains("data-klantreis-chooser", "data-view=\"blueprint\"");
        assertThat(show(Map.of("view", "journey"))).contains("data-klantreis-chooser").doesNotContain("data-view");
    }

    private String show(Map<String, String> parameters) {
        return wiki.blueprint().execute(parameters, "", Rendering.of(page));
    }
}
