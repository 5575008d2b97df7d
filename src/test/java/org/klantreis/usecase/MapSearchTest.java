package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Journeys;

class MapSearchTest {

    private final Wiki wiki = new Wiki();

    @Test
    void findsByAllWordsInAnyCaseAndOrderTheNewestFirst() {
        given(1, "Renting a bike").given(2, "Bike repair").given(3, "Moving house");

        assertThat(titles(" bike ")).containsExactly("Bike repair", "Renting a bike");
        assertThat(titles("BIKE\trent")).containsExactly("Renting a bike");
        assertThat(titles("bike house")).isEmpty();
        assertThat(titles("")).hasSize(3);
    }

    @Test
    void tellsWhereAMapStands() {
        given(1, "Renting a bike");

        assertThat(wiki.search().find("rent", Slice.FIRST).entries())
                .containsExactly(new PlacedDocument(new MapAddress(1, "main"), "Renting a bike", "Page 1"));
    }

    @Test
    void findsOnlyWhatTheReaderMayViewInPartsWithoutHoles() {
        for (int page = 1; page <= 6; page++) {
            given(page, "Map " + page);
        }
        wiki.page(6, Access.NONE).page(4, Access.NONE);

        Listing<PlacedDocument> first = wiki.search().find("map", new Slice(0, 2));
        assertThat(first.entries()).extracting(PlacedDocument::title).containsExactly("Map 5", "Map 3");
        assertThat(first.more()).isTrue();
        assertThat(wiki.search().find("map", new Slice(2, 2)).entries()).extracting(PlacedDocument::title).containsExactly("Map 2", "Map 1");
        assertThat(wiki.search().find("map", new Slice(2, 2)).more()).isFalse();
    }

    @Test
    void refusesMoreThanATitleHolds() {
        assertThat(titles("\ud83c\udf88".repeat(255))).isEmpty();
        assertThatThrownBy(() -> titles("x".repeat(256))).isInstanceOf(InvalidValue.class).hasMessageContaining("[256, 255]");
    }

    private MapSearchTest given(long page, String title) {
        wiki.page(page, Access.VIEW);
        wiki.maps.begin(new MapAddress(page, "main"), new NewRevision<>(Journeys.titled(title), Optional.empty(), Instant.EPOCH, "", 1));
        return this;
    }

    private List<String> titles(String query) {
        return wiki.search().find(query, Slice.FIRST).entries().stream().map(PlacedDocument::title).toList();
    }
}
