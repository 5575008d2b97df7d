package org.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.model.AnyJourney;
import org.klantreis.model.AnyPersona;
import org.klantreis.model.Journey;
import org.klantreis.model.Persona;

class RoundTripProperties {
    private final MapJson json = new MapJson();
    private final PersonaDocumentJson personaJson = new PersonaDocumentJson();
    private final FormatPage page = new FormatPage();

    @Provide
    Arbitrary<Journey> journeys() {
        return AnyJourney.journeys();
    }

    @Provide
    Arbitrary<Persona> personas() {
        return AnyPersona.personas();
    }

    @Property(tries = 300)
    void readsThePersonaThatItWrote(@ForAll("personas") Persona persona) {
        String written = personaJson.write(persona);

        assertThat(personaJson.read(written)).isEqualTo(persona);
        assertThat(page.violations(written)).isEmpty();
    }

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll("journeys") Journey journey) {
        String written = json.write(journey);

        assertThat(json.read(written)).isEqualTo(journey);
        assertThat(json.write(json.read(written))).isEqualTo(written);
    }

    @Property(tries = 100)
    void writesWhatTheSchemaAllows(@ForAll("journeys") Journey journey) {
        assertThat(page.violations(json.write(journey))).isEmpty();
    }
}
