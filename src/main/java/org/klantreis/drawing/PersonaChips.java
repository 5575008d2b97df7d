package org.klantreis.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klantreis.model.Journey;
import org.klantreis.model.Limits;
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
        int all = journey.personas().size();
        Stream<PersonaChip> first = IntStream.range(0, Math.min(all, Limits.PERSONAS))
                .mapToObj(number -> chip(journey.personas().get(number), pages.get(number)));
        return Stream.concat(first, Stream.of(all - Limits.PERSONAS).filter(more -> more > 0).map(this::further)).toList();
    }

    private PersonaChip further(int more) {
        return only(words.text("map.persona.more", more));
    }

    private static PersonaChip only(String text) {
        return new PersonaChip(text, "", 0, false, "", "", "");
    }

    private PersonaChip chip(PersonaReference persona, Optional<PageLink> page) {
        if (persona.standing() == PersonaStanding.RESTRICTED) {
            return only(words.persona(persona));
        }
        boolean removed = persona.standing() == PersonaStanding.REMOVED;
        Optional<MapAddress> there = persona.address().filter(address -> !removed && page.isPresent());
        String name = persona.name().isBlank() ? words.text("map.persona.unnamed") : persona.name();
        return new PersonaChip(words.persona(persona), Initials.of(name, language), Initials.colour(name),
                removed, there.flatMap(address -> page).map(PageLink::address).orElse(""),
                there.map(address -> Long.toString(address.page())).orElse(""), there.map(MapAddress::key).orElse(""));
    }
}
