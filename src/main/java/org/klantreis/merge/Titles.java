package org.klantreis.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klantreis.model.Cell;
import org.klantreis.model.Journey;
import org.klantreis.model.Persona;
import org.klantreis.model.PersonaReference;

/** What people call the elements of a document: by their titles, a cell by those of its lane and its place. */
final class Titles {

    private static final String BETWEEN = " · ";

    private final Shown shown = new Shown(this::nameOf);
    private final Map<String, String> titles = new HashMap<>();

    private Titles() {
    }

    /** @param journeys in which to look, the first before the others */
    static Titles ofJourneys(Journey... journeys) {
        Titles titles = new Titles();
        Stream.of(journeys).forEach(titles::addElements);
        Stream.of(journeys).flatMap(journey -> journey.cells().stream()).forEach(titles::addCell);
        return titles;
    }

    /** @param personas in which to look, the first before the others */
    static Titles ofPersonas(Persona... personas) {
        Titles titles = new Titles();
        Stream.of(personas).flatMap(persona -> Stream.of(persona.needs(), persona.access(), persona.channels()))
                .flatMap(List::stream).forEach(titles::add);
        return titles;
    }

    /** Empty if nobody gave it a title. */
    String of(String element) {
        return titles.getOrDefault(element, "");
    }

    /** As people read it in a conflict. */
    String text(Object value) {
        return shown.text(value);
    }

    private String nameOf(String element) {
        return titles.getOrDefault(element, element);
    }

    private void addElements(Journey journey) {
        Stream.of(journey.phases(), journey.steps(), journey.lanes(), journey.findings(), journey.improvements(),
                journey.personas(), journey.ownWords().channels(), journey.ownWords().emotions())
                .flatMap(List::stream).forEach(this::add);
        journey.personas().forEach(this::addId);
    }

    private void add(Record element) {
        titles.putIfAbsent(ElementKey.of(element).toString(), shown.text(element));
    }

    /** By its id as well, by which steps name it. */
    private void addId(PersonaReference persona) {
        persona.id().ifPresent(id -> titles.putIfAbsent(id.value(), shown.text(persona)));
    }

    private void addCell(Cell cell) {
        titles.putIfAbsent(ElementKey.of(cell).toString(), of(cell.lane().value()) + BETWEEN + of(cell.at().value()));
    }
}
