package org.klantreis.persona;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.model.PersonaReference;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryPersonas;
import org.klantreis.testing.Journeys;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapHistory;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.PageTitles;
import org.klantreis.usecase.PersonaViewing;

/** A wiki with a map on one page and a persona on another, which not everybody may view. */
final class Team implements PersonaPages, HomePages, PageTitles, CurrentUser {

    static final MapAddress MAP = new MapAddress(1, "main");
    static final MapAddress PETRA = new MapAddress(2, "petra");

    final JourneyMaps stored = new InMemoryJourneyMaps();
    final InMemoryPersonas personas = new InMemoryPersonas();
    final JourneyMaps maps = new MapsWithPersonas(stored, new PersonaTelling(personas, this));
    private final Set<Long> hidden = new HashSet<>();
    private final Set<Long> gone = new HashSet<>();
    private final Set<Long> purged = new HashSet<>();

    Team() {
        personas.begin(PETRA, first(persona("Petra")));
    }

    MapEditing editing() {
        return new MapEditing(maps, this, this, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    MapHistory history() {
        return new MapHistory(maps, this);
    }

    PersonaUses uses() {
        return new PersonaUses(maps, new PersonaViewing(personas, this), this, this);
    }

    /** From now on, as somebody who may not view this page. */
    Team hide(long page) {
        hidden.add(page);
        return this;
    }

    /** As somebody who may view it again. */
    Team show(long page) {
        hidden.remove(page);
        return this;
    }

    Team trash(long page) {
        gone.add(page);
        return this;
    }

    Team purge(long page) {
        purged.add(page);
        return trash(page);
    }

    Team restore(long page) {
        gone.remove(page);
        return this;
    }

    void rename(String title) {
        personas.append(PETRA, personas.head(PETRA).orElseThrow().revision(), first(persona(title)));
    }

    PersonaReference told() {
        return maps.current(MAP).orElseThrow().document().personas().get(0);
    }

    String storedName() {
        return stored.current(MAP).orElseThrow().document().personas().get(0).name();
    }

    static Journey naming(String sent) {
        return naming("A trip", sent);
    }

    static Journey naming(String title, String sent) {
        return Journeys.titled(title).withPersonas(List.of(new PersonaReference(Optional.of(PETRA), sent, Extras.NONE)));
    }

    static Persona persona(String title) {
        return new PersonaDocumentJson().read("""
                {"format":"klantreis","formatVersion":1,"kind":"persona","lang":"en","title":"%s"}""".formatted(title));
    }

    static NewRevision<Persona> first(Persona persona) {
        return new NewRevision<>(persona, Optional.empty(), Instant.EPOCH, "", 1);
    }

    @Override
    public boolean mayView(long page) {
        return !hidden.contains(page);
    }

    @Override
    public boolean isGone(long page) {
        return gone.contains(page);
    }

    @Override
    public boolean isForgotten(long page) {
        return purged.contains(page);
    }

    @Override
    public String title(long page) {
        return "Page " + page;
    }

    @Override
    public HomePage page(long id) {
        return hidden.contains(id) || gone.contains(id) ? HomePage.NOWHERE : new HomePage(Access.EDIT, true, 1);
    }

    @Override
    public Optional<String> key() {
        return Optional.of("editor");
    }
}
