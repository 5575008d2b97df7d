package org.klantreis.starter;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Extras;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PairedMap;
import org.klantreis.model.PersonaReference;

/**
 * What a map begins with: a starter, and what stands in place of the starter's own.
 *
 * @param starter  its id
 * @param language in which it is wanted, such as {@code nl}; a starter that does not speak it comes in English
 * @param persona  where the persona lives on whose behalf the journey is told
 * @param pair     where the map of the other state lives
 */
public record Beginning(String starter, String language, Optional<String> title, Optional<JourneyState> state,
                        Optional<MapAddress> persona, Optional<MapAddress> pair) {

    /** One that has no pair but its starter's own. */
    public Beginning(String starter, String language, Optional<String> title, Optional<JourneyState> state,
                     Optional<MapAddress> persona) {
        this(starter, language, title, state, persona, Optional.empty());
    }

    /** A starter as it is. */
    public static Beginning with(String starter, String language) {
        return new Beginning(starter, language, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Beginning pairedWith(MapAddress other) {
        return new Beginning(starter, language, title, state, persona, Optional.of(other));
    }

    /**
     * The journey of this starter with all that is told here in place of its own.
     *
     * @throws InvalidValue if the title is none
     */
    public Journey of(Journey own) {
        Journey journey = new Journey(own.lang(), title.orElse(own.title()), own.description(), state.orElse(own.state()),
                pair(own), own.parent(), own.header(), own.personas(), own.ownWords(), own.phases(), own.steps(),
                own.lanes(), own.cells(), own.findings(), own.improvements(), own.extras());
        return persona.map(address -> new PersonaReference(Optional.of(address), "", Extras.NONE))
                .map(travelling -> journey.withPersonas(List.of(travelling))).orElse(journey);
    }

    private Optional<PairedMap> pair(Journey own) {
        return pair.map(other -> new PairedMap(other, Extras.NONE)).or(own::pair);
    }
}
