package org.klantreis.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.AccessKind;
import org.klantreis.model.Channels;
import org.klantreis.model.ContactKind;
import org.klantreis.model.CsatScale;
import org.klantreis.model.Directness;
import org.klantreis.model.EmotionFamily;
import org.klantreis.model.EmotionWords;
import org.klantreis.model.Evidence;
import org.klantreis.model.Feedback;
import org.klantreis.model.Horizon;
import org.klantreis.model.ImprovementStatus;
import org.klantreis.model.JourneyState;
import org.klantreis.model.LaneKind;
import org.klantreis.model.MapStatus;
import org.klantreis.model.MeasureKind;
import org.klantreis.model.MomentEffect;
import org.klantreis.model.MomentKind;
import org.klantreis.model.NeedKind;
import org.klantreis.model.Persona;
import org.klantreis.model.PhaseWord;
import org.klantreis.model.Preference;
import org.klantreis.model.Purpose;
import org.klantreis.model.ScopeType;
import org.klantreis.model.SourceKind;
import org.klantreis.model.StepKind;
import org.klantreis.model.TouchpointStatus;
import org.klantreis.model.Word;
import org.klantreis.storage.ShippedStarters;
import org.klantreis.starter.Starter;

class VocabularyTest {

    private static final String PREFIX = "org.klantreis.confluence.";
    private static final Map<String, Class<? extends Word>> GROUPS = Map.ofEntries(
            Map.entry("state", JourneyState.class), Map.entry("status", MapStatus.class),
            Map.entry("scope", ScopeType.class), Map.entry("purpose", Purpose.class),
            Map.entry("phase-word", PhaseWord.class), Map.entry("step.kind", StepKind.class),
            Map.entry("lane", LaneKind.class), Map.entry("evidence", Evidence.class),
            Map.entry("source", SourceKind.class), Map.entry("moment", MomentKind.class),
            Map.entry("moment.effect", MomentEffect.class), Map.entry("directness", Directness.class),
            Map.entry("contact", ContactKind.class), Map.entry("touchpoint.status", TouchpointStatus.class),
            Map.entry("measure", MeasureKind.class), Map.entry("csat-scale", CsatScale.class), Map.entry("horizon", Horizon.class),
            Map.entry("improvement.status", ImprovementStatus.class), Map.entry("feedback", Feedback.class),
            Map.entry("emotion.family", EmotionFamily.class), Map.entry("persona.need", NeedKind.class),
            Map.entry("persona.access", AccessKind.class), Map.entry("persona.preference", Preference.class));

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void namesEveryWordOfTheModel(String language) throws IOException {
        Properties texts = texts(language);
        GROUPS.forEach((group, words) -> assertThat(keys(group, words)).allMatch(texts::containsKey));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void namesEveryChannelEmotionAndStarter(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Channels.shipped()).allMatch(channel -> texts.containsKey(PREFIX + "channel." + channel.key()));
        assertThat(EmotionWords.shipped()).allMatch(word -> texts.containsKey(PREFIX + "emotion." + word.key()));
        assertThat(new ShippedStarters().all("en")).extracting(Starter::id).allMatch(key -> texts.containsKey(PREFIX + "starter." + key + ".name")
                && texts.containsKey(PREFIX + "starter." + key + ".description"));
    }

    /** What is told about a person is a part like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void namesEveryPartOfAPersona(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Stream.of(Persona.class, AboutPerson.class).flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName).filter(part -> !part.equals("about")))
                .allMatch(part -> texts.containsKey(PREFIX + "persona.part." + part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void tellsEmotionsApart(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(EmotionWords.shipped()).hasSizeGreaterThanOrEqualTo(60)
                .extracting(word -> texts.getProperty(PREFIX + "emotion." + word.key())).doesNotHaveDuplicates();
    }

    private static Stream<String> keys(String group, Class<? extends Word> words) {
        return Arrays.stream(words.getEnumConstants()).map(word -> PREFIX + group + "." + word.word());
    }

    /** ISO-8859-1, as Confluence reads it. */
    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = VocabularyTest.class.getResourceAsStream("klantreis" + language + ".properties")) {
            texts.load(in);
        }
        return texts;
    }
}
