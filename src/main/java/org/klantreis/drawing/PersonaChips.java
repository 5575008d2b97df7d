package org.klantreis.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;

/** Tells on whose behalf a map speaks: of a restricted persona nothing but that it is. */
final class PersonaChips {

    private final MapWords words;
    private final Locale language;

    PersonaChips(MapWords words, String lang) {
        this.words = words;
        this.language = Locale.forLanguageTag(lang);
    }

    /** @param pages where each lives, in the order of the map's */
    List<PersonaChip> of(Journey journey, List<Optional<PageLink>> pages) {
        return IntStream.range(0, journey.personas().size())
                .mapToObj(number -> chip(journey.personas().get(number), pages.get(number))).toList();
    }

    private PersonaChip chip(PersonaReference persona, Optional<PageLink> page) {
        if (persona.standing() == PersonaStanding.RESTRICTED) {
            return new PersonaChip(words.text("map.persona.restricted"), "", 0, false, "", "", "");
        }
        boolean removed = persona.standing() == PersonaStanding.REMOVED;
        Optional<MapAddress> there = persona.address().filter(address -> !removed && page.isPresent());
        String name = persona.name().isBlank() ? words.text("map.persona.unnamed") : persona.name();
        return new PersonaChip(removed ? words.text("map.persona.removed", name) : name, Initials.of(name, language), Initials.colour(name),
                removed, there.flatMap(address -> page).map(PageLink::address).orElse(""),
                there.map(address -> Long.toString(address.page())).orElse(""), there.map(MapAddress::key).orElse(""));
    }
}
