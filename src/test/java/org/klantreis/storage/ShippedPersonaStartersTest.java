package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klantreis.starter.PersonaStarter;
import org.klantreis.starter.PersonaStarters;

class ShippedPersonaStartersTest {

    private final PersonaStarters starters = new ShippedPersonaStarters();

    @Test
    void beginsWithOneToTypeOver() {
        assertThat(starters.all("nl")).extracting(PersonaStarter::id).first().isEqualTo("persona");
        assertThat(starters.all("nl")).hasSize(8).allMatch(starter -> starter.persona().lang().equals("nl"));
    }

    @Test
    void speaksEnglishToWhoSpeaksNeither() {
        assertThat(starters.find("persona-pair", "fr-BE")).get().extracting(PersonaStarter::language).isEqualTo("en");
    }

    @Test
    void findsNothingByAnIdThatIsNone() {
        assertThat(starters.find("../blank", "en")).isEmpty();
    }
}
