package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.model.Document;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.model.PersonaReference;
import org.klantreis.persona.MapsWithPersonas;
import org.klantreis.persona.PersonaPages;
import org.klantreis.persona.PersonaTelling;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Slice;

/** Personas beside maps, on each database. */
abstract class StoredPersonasContract {

    private static final AtomicLong PAGES = new AtomicLong(1000);

    private final MapAddress petra = new MapAddress(PAGES.incrementAndGet(), "main");
    private final MapAddress map = new MapAddress(petra.page(), "main");

    abstract StoredMaps stored();

    @Test
    void keepsAPersonaBesideAMapOfTheSameKey() {
        stored().maps().begin(map, journey("A trip"));
        stored().personas().begin(petra, persona("Petra"));

        assertThat(stored().personas().current(petra).orElseThrow().document().title()).isEqualTo("Petra");
        assertThat(stored().maps().current(map).orElseThrow().document().title()).isEqualTo("A trip");
        assertThat(stored().maps().ofPage(map.page(), Slice.FIRST).entries()).hasSize(1);
        assertThat(stored().personas().ofPage(map.page(), Slice.FIRST).entries()).extracting(MapHead::title).containsExactly("Petra");
    }

    @Test
    void findsTheHomesOfAKeyOfPersonasAlone() {
        String key = "ria-" + petra.page();
        stored().personas().begin(new MapAddress(petra.page(), key), persona("Ria"));
        stored().maps().begin(new MapAddress(PAGES.incrementAndGet(), key), journey("A trip"));

        assertThat(stored().personas().homes(key, 20)).containsExactly(new MapAddress(petra.page(), key));
    }

    @Test
    void keepsEachRevision() {
        stored().personas().begin(petra, persona("Petra"));
        stored().personas().append(petra, 1, persona("Petra de Vries"));
        stored().forgetCaches();

        assertThat(stored().personas().append(petra, 1, persona("Late"))).isEmpty();
        assertThat(stored().personas().begin(petra, persona("Again"))).isEmpty();
        assertThat(stored().personas().revision(petra, 1).orElseThrow().document().title()).isEqualTo("Petra");
        assertThat(stored().personas().current(petra).orElseThrow().document().title()).isEqualTo("Petra de Vries");
        assertThat(stored().personas().notes(petra, Slice.FIRST).orElseThrow().entries()).hasSize(2);
    }

    @Test
    void tellsManyTitlesWithOneStatement() {
        stored().personas().begin(petra, persona("Petra"));
        stored().maps().begin(map, journey("A trip"));
        MapAddress nobody = new MapAddress(petra.page(), "nobody");

        assertThat(stored().personas().titles(Set.of(petra, nobody))).isEqualTo(Map.of(petra, "Petra"));
        assertThat(stored().statementsOf(() -> stored().personas().titles(Set.of(petra, nobody)))).hasSize(1);
    }

    @Test
    void listsTheNewestFirst() {
        stored().personas().begin(petra, persona("Petra"));
        stored().personas().begin(new MapAddress(petra.page(), "karim"), persona("Karim"));

        assertThat(stored().personas().titled(List.of(), new Slice(0, 2)).entries()).extracting(MapHead::title).containsExactly("Karim", "Petra");
    }

    @Test
    void findsByAllWordsInAnyCaseAndOrder() {
        stored().personas().begin(petra, persona("Petra \u00c9mile de Vries of page " + petra.page()));

        assertThat(titled("DE", "\u00e9mile", "" + petra.page())).hasSize(1);
        assertThat(titled("karim", "" + petra.page())).isEmpty();
        assertThat(stored().statementsOf(() -> titled("petra", "vries"))).hasSize(1);
    }

    @Test
    void findsByWhatATitleIsNow() {
        stored().personas().begin(petra, persona("First of " + petra.page()));
        stored().personas().append(petra, 1, persona("Second of " + petra.page()));

        assertThat(titled("first", "" + petra.page())).isEmpty();
        assertThat(titled("second", "" + petra.page())).hasSize(1);
    }

    @Test
    void takesEachSignOfAWordForItself() {
        stored().personas().begin(petra, persona("100% \\ a_b! 'q' [x] of " + petra.page()));

        assertThat(List.of("0%", "\\", "a_b!", "'q'", "[x]")).allSatisfy(word -> assertThat(titled(word, "" + petra.page())).hasSize(1));
        assertThat(List.of("1%0", "a%b", "a__", "!a")).allSatisfy(word -> assertThat(titled(word, "" + petra.page())).isEmpty());
    }

    @Test
    void findsALongTitleByHowItBegins() {
        stored().personas().begin(petra, persona(petra.page() + " " + "x".repeat(247) + "\ud83c\udf88 and so on"));

        assertThat(titled(petra.page() + " xx")).hasSize(1);
    }

    @Test
    void tellsMapsAndPersonasOfOneTitleApart() {
        String title = "Both of " + petra.page();
        stored().personas().begin(petra, persona(title));
        stored().maps().begin(map, journey(title));

        assertThat(titled("both", "" + petra.page())).hasSize(1);
        assertThat(stored().maps().titled(List.of("both", "" + petra.page()), Slice.FIRST).entries()).extracting(MapHead::title).containsExactly(title);
    }

    @Test
    void knowsWhichMapsNameAPersonaNow() {
        stored().maps().begin(map, journey("A trip", petra));
        stored().maps().begin(new MapAddress(map.page(), "other"), journey("Another", petra));
        assertThat(naming(petra)).containsExactly("A trip", "Another");

        stored().maps().append(map, 1, journey("Renamed", petra, new MapAddress(7, "karim")));
        assertThat(naming(petra)).containsExactly("Renamed", "Another");

        stored().maps().append(map, 2, journey("Without"));
        assertThat(naming(petra)).containsExactly("Another");
    }

    @Test
    void costsNothingWhereNobodyIsNamed() {
        stored().maps().begin(map, journey("A trip"));

        JourneyMaps maps = new MapsWithPersonas(stored().maps(), new PersonaTelling(stored().personas(), mock(PersonaPages.class)));

        assertThat(stored().statementsOf(() -> maps.append(map, 1, journey("Renamed")))).hasSize(5)
                .noneMatch(sql -> sql.contains("PERSONA_USE"));
    }

    @Test
    void listsTheMapsThatNameAPersonaWithTwoStatements() {
        stored().maps().begin(map, journey("A trip", petra));

        assertThat(stored().statementsOf(() -> stored().maps().naming(petra, Slice.FIRST))).hasSize(2);
    }

    private List<MapHead> titled(String... words) {
        return stored().personas().titled(List.of(words), Slice.FIRST).entries();
    }

    private List<String> naming(MapAddress persona) {
        return stored().maps().naming(persona, Slice.FIRST).entries().stream().map(MapHead::title).toList();
    }

    private static NewRevision<Journey> journey(String title, MapAddress... personas) {
        return revision(Journeys.titled(title).withPersonas(List.of(personas).stream()
                .map(address -> new PersonaReference(Optional.of(address), "", Extras.NONE)).toList()));
    }

    private static NewRevision<Persona> persona(String title) {
        return revision(new PersonaDocumentJson().read("""
                {"format":"klantreis","formatVersion":1,"kind":"persona","lang":"en","title":"%s"}""".formatted(title.replace("\\", "\\\\"))));
    }

    private static <D extends Document> NewRevision<D> revision(D document) {
        return new NewRevision<>(document, Optional.empty(), Instant.EPOCH, "", 1);
    }
}
