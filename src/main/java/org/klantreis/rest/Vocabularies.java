package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.drawing.Texts;
import org.klantreis.model.AccessKind;
import org.klantreis.model.Channel;
import org.klantreis.model.Channels;
import org.klantreis.model.ContactKind;
import org.klantreis.model.CsatScale;
import org.klantreis.model.Directness;
import org.klantreis.model.EmotionFamily;
import org.klantreis.model.EmotionWord;
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
import org.klantreis.model.PhaseWord;
import org.klantreis.model.Preference;
import org.klantreis.model.Purpose;
import org.klantreis.model.Range;
import org.klantreis.model.ScopeType;
import org.klantreis.model.SourceKind;
import org.klantreis.model.StepKind;
import org.klantreis.model.TouchpointStatus;
import org.klantreis.model.Valence;
import org.klantreis.model.Word;

/** Everything that can be chosen for a map, named in the map's language, in the order in which it is offered. */
final class Vocabularies {

    private final Texts texts;

    Vocabularies(Texts texts) {
        this.texts = texts;
    }

    Map<String, List<Map<String, Object>>> all() {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        all.put("state", words("state", JourneyState.values()));
        all.put("status", words("status", MapStatus.values()));
        all.put("scope", words("scope", ScopeType.values()));
        all.put("purpose", words("purpose", Purpose.values()));
        all.put("phase-word", words("phase-word", PhaseWord.values()));
        all.put("lane", Stream.of(LaneKind.values()).map(this::lane).toList());
        ofSteps(all);
        ofFeelings(all);
        ofWork(all);
        ofPersonas(all);
        return all;
    }

    private void ofSteps(Map<String, List<Map<String, Object>>> all) {
        all.put("step.kind", words("step.kind", StepKind.values()));
        all.put("channel", Channels.shipped().stream().map(this::channel).toList());
        all.put("directness", words("directness", Directness.values()));
        all.put("contact", words("contact", ContactKind.values()));
        all.put("touchpoint.status", words("touchpoint.status", TouchpointStatus.values()));
        all.put("evidence", words("evidence", Evidence.values()));
        all.put("source", words("source", SourceKind.values()));
        all.put("measure", Stream.of(MeasureKind.values()).map(this::measure).toList());
        all.put("csat-scale", Stream.of(CsatScale.values()).map(this::scale).toList());
    }

    private void ofFeelings(Map<String, List<Map<String, Object>>> all) {
        all.put("family", words("emotion.family", EmotionFamily.values()));
        all.put("emotion", EmotionWords.shipped().stream().map(this::emotion).toList());
        all.put("moment", words("moment", MomentKind.values()));
        all.put("moment.effect", words("moment.effect", MomentEffect.values()));
    }

    private void ofWork(Map<String, List<Map<String, Object>>> all) {
        all.put("feedback", words("feedback", Feedback.values()));
        all.put("horizon", words("horizon", Horizon.values()));
        all.put("improvement.status", words("improvement.status", ImprovementStatus.values()));
    }

    private void ofPersonas(Map<String, List<Map<String, Object>>> all) {
        all.put("persona.need", words("persona.need", NeedKind.values()));
        all.put("persona.access", words("persona.access", AccessKind.values()));
        all.put("persona.preference", words("persona.preference", Preference.values()));
    }

    private List<Map<String, Object>> words(String vocabulary, Word... words) {
        return Stream.of(words).map(word -> word(vocabulary, word)).toList();
    }

    private Map<String, Object> word(String vocabulary, Word word) {
        return entry(vocabulary, word.word());
    }

    private Map<String, Object> entry(String vocabulary, String key) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("key", key);
        entry.put("name", texts.text(vocabulary + "." + key));
        return entry;
    }

    private Map<String, Object> lane(LaneKind kind) {
        Map<String, Object> lane = word("lane", kind);
        lane.put("typed", kind.holdsCells());
        return lane;
    }

    private Map<String, Object> channel(Channel channel) {
        Map<String, Object> entry = entry("channel", channel.key());
        entry.put("online", channel.online());
        return entry;
    }

    private Map<String, Object> emotion(EmotionWord emotion) {
        Map<String, Object> entry = entry("emotion", emotion.key());
        entry.put("family", emotion.family().word());
        entry.put("strength", emotion.strength());
        entry.put("valence", emotion.valence().map(Valence::value));
        return entry;
    }

    private Map<String, Object> measure(MeasureKind kind) {
        return within(kind.range(), word("measure", kind));
    }

    private Map<String, Object> scale(CsatScale scale) {
        return within(Optional.of(scale.range()), word("csat-scale", scale));
    }

    private static Map<String, Object> within(Optional<Range> range, Map<String, Object> entry) {
        range.ifPresent(within -> {
            entry.put("least", within.least());
            entry.put("most", within.most());
        });
        return entry;
    }
}
