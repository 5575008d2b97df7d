package org.klantreis.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MapAddress;
import org.klantreis.model.OwnWords;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;

/** Mila, who has a page, and Gerda, who is only a name, going different ways through one journey. */
public final class Travelling {

    public static final MapAddress PAGE_OF_MILA = new MapAddress(7, "mila");
    public static final PersonaReference MILA = new PersonaReference(Optional.of(PAGE_OF_MILA), "Mila", Extras.NONE);
    public static final PersonaReference GERDA = new PersonaReference(Optional.empty(), "Gerda", Extras.NONE);

    private Travelling() {
    }

    /** Both, called {@code mila} and {@code gerda} by the steps that only one of them takes. */
    public static Journey together(Step... steps) {
        return journey(List.of(called(MILA, "mila"), called(GERDA, "gerda")), steps);
    }

    public static Journey journey(List<PersonaReference> personas, Step... steps) {
        return new Journey("en", "Moving", "", JourneyState.AS_IS, Optional.empty(), Optional.empty(), Header.EMPTY, personas,
                OwnWords.NONE, List.of(Phase.of("p1", "Ask")), List.of(steps), List.of(), List.of(), List.of(), List.of(), Extras.NONE);
    }

    public static PersonaReference called(PersonaReference persona, String id) {
        return persona.identified(Optional.of(new ElementId(id)));
    }

    /** Mila, to somebody who may not view her page. */
    public static PersonaReference restricted() {
        return called(MILA, "mila").told("", PersonaStanding.RESTRICTED);
    }

    /** A step that these take, or everybody. */
    public static Step step(String id, String... personas) {
        return Step.of(id, "p1", "Step " + id).takenBy(new Travellers(Stream.of(personas).map(ElementId::new).toList()));
    }
}
