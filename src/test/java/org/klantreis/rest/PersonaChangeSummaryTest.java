package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.drawing.Texts;
import org.klantreis.insight.Comparison;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Evidence;
import org.klantreis.model.Extras;
import org.klantreis.model.Need;
import org.klantreis.model.NeedKind;
import org.klantreis.model.Persona;
import org.klantreis.model.Portrait;
import org.klantreis.model.Preference;

class PersonaChangeSummaryTest {

    private static final Persona BEFORE = persona(Optional.empty(), "", List.of("Sleep"), Optional.empty(), Preference.AVOIDS);
    private static final Persona AFTER = persona(Optional.of(new Portrait("mila.png", "", Extras.NONE)), "Text me.", List.of("Move"),
            Optional.of(NeedKind.LATENT), Preference.CANNOT);

    @Test
    void tellsEverythingInTheWordsOfTheCard() {
        assertThat(sentences(PropertyTexts.english())).containsExactly("Picture: ‘mila.png’", "Quote: ‘Text me.’",
                "Goal ‘Move’ added", "Goal ‘Sleep’ removed", "Kind of ‘Quiet’: latent", "Preference of ‘phone’ avoids → cannot use");
        assertThat(sentences(PropertyTexts.dutch())).contains("Afbeelding: ‘mila.png’", "Doel ‘Move’ toegevoegd",
                "Voorkeur van ‘telefoon’ vermijdt → kan niet gebruiken");
    }

    @Test
    void tellsWhatIsNewFirstInAFewSentences() {
        assertThat(new ChangeSummary(PropertyTexts.english()).of(Comparison.of(BEFORE, AFTER))).hasSize(6).startsWith("Goal ‘Move’ added")
                .endsWith("and 1 more");
    }

    private static List<String> sentences(Texts texts) {
        DifferenceWords words = DifferenceWords.about(AFTER, texts);
        return Comparison.of(BEFORE, AFTER).differences().stream().map(words::sentence).toList();
    }

    private static Persona persona(Optional<Portrait> picture, String quote, List<String> goals, Optional<NeedKind> need, Preference phone) {
        return new Persona("en", "Mila", "", picture, quote, "", goals, "", List.of(new Need("Quiet", need, Extras.NONE)), List.of(), "", "",
                List.of(new ChannelPreference("phone", phone, Extras.NONE)), List.of(), "", Evidence.ASSUMED, List.of(), "",
                AboutPerson.NOTHING, "", Extras.NONE);
    }
}
