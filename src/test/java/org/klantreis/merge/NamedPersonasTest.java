package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.merge.Edited.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;
import org.klantreis.testing.Journeys;

class NamedPersonasTest {

    private static final MapAddress MILA = new MapAddress(7, "mila");

    @Test
    void callsThePlaceOfAConflictByListAndAddress() {
        PersonaReference mila = new PersonaReference(Optional.of(MILA), "Mila", Extras.NONE);

        assertThat(conflict(mila)).extracting(Conflict::element, Conflict::title).containsExactly("personas/7/mila", "Mila");
    }

    @Test
    void doesNotTellWhoARestrictedPersonaIs() {
        PersonaReference hidden = new PersonaReference(Optional.empty(), Optional.of(MILA), "", PersonaStanding.RESTRICTED, Extras.NONE);

        assertThat(conflict(hidden)).extracting(Conflict::title).isEqualTo("…");
    }

    @Test
    void callsOneThatLivesNowhereByItsName() {
        assertThat(conflict(new PersonaReference(Optional.empty(), "Gerda", Extras.NONE)).element()).isEqualTo("personas/Gerda");
    }

    /** Two people give it a member that this version does not know. */
    private static Conflict conflict(PersonaReference persona) {
        Journey base = naming(persona);
        return JourneyMerge.merge(base, naming(with(persona, "extras", new Extras(Map.of("mood", "\"low\"")))),
                naming(with(persona, "extras", new Extras(Map.of("mood", "\"high\""))))).conflicts().get(0);
    }

    private static Journey naming(PersonaReference persona) {
        return with(Journeys.titled("Bill"), "personas", List.of(persona));
    }
}
