package org.klantreis.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.AnyPersona;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Evidence;
import org.klantreis.model.Extras;
import org.klantreis.model.Need;
import org.klantreis.model.NeedKind;
import org.klantreis.model.Persona;
import org.klantreis.model.Preference;

class PersonaComparisonTest {

    private static final Persona MILA = persona("Mila", List.of("Sleep", "Move"), List.of(), List.of(), AboutPerson.NOTHING);

    @Provide
    Arbitrary<Persona> personas() {
        return AnyPersona.personas();
    }

    @Property(tries = 200)
    void findsNothingBetweenAPersonaAndItself(@ForAll("personas") Persona persona) {
        assertThat(Comparison.of(persona, persona).differences()).isEmpty();
    }

    @Property(tries = 200)
    void findsSomethingInWhateverDiffers(@ForAll("personas") Persona before, @ForAll("personas") Persona after) {
        assumeThat(after).isNotEqualTo(before);
        assertThat(Comparison.of(before, after).differences()).isNotEmpty();
    }

    @Test
    void tellsEachMemberThatChanged() {
        assertThat(told(MILA, persona("Mila B.", MILA.goals(), List.of(), List.of(), new AboutPerson("34", "", "", "", "", Extras.NONE))))
                .containsExactly("changed persona title", "changed persona about.age");
    }

    @Test
    void tellsEntriesThatCameWentAndMoved() {
        assertThat(told(MILA, persona("Mila", List.of("Move", "Sleep", "Rest"), List.of(), List.of(), AboutPerson.NOTHING)))
                .containsExactly("added goals/Rest", "moved goals/Move");
        assertThat(told(MILA, persona("Mila", List.of("Move"), List.of(), List.of(), AboutPerson.NOTHING)))
                .containsExactly("removed goals/Sleep");
    }

    @Test
    void tellsWhatChangedAboutAnEntry() {
        Persona before = withNeed(Optional.empty(), Preference.AVOIDS);
        Persona after = withNeed(Optional.of(NeedKind.LATENT), Preference.CANNOT);

        assertThat(told(before, after)).containsExactly("changed needs/Quiet kind", "changed channels/phone preference");
    }

    @Test
    void tellsAListThatOnlyRepeatsItselfDifferently() {
        assertThat(told(MILA, persona("Mila", List.of("Sleep", "Move", "Move"), List.of(), List.of(), AboutPerson.NOTHING)))
                .containsExactly("changed persona goals");
    }

    private static Persona withNeed(Optional<NeedKind> kind, Preference phone) {
        return persona("Mila", List.of(), List.of(new Need("Quiet", kind, Extras.NONE)),
                List.of(new ChannelPreference("phone", phone, Extras.NONE)), AboutPerson.NOTHING);
    }

    private static List<String> told(Persona before, Persona after) {
        return Comparison.of(before, after).differences().stream().map(difference -> (difference.change().word() + " "
                + String.join("/", difference.subject().ids()) + " " + difference.field()).strip()).toList();
    }

    private static Persona persona(String title, List<String> goals, List<Need> needs, List<ChannelPreference> channels,
                                   AboutPerson about) {
        return new Persona("en", title, "", Optional.empty(), "", "", goals, "", needs, List.of(), "", "", channels, List.of(), "",
                Evidence.ASSUMED, List.of(), "", about, "", Extras.NONE);
    }
}
