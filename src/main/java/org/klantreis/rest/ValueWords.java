package org.klantreis.rest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.klantreis.drawing.MapWords;
import org.klantreis.drawing.Texts;
import org.klantreis.model.AccessKind;
import org.klantreis.model.ContactKind;
import org.klantreis.model.Directness;
import org.klantreis.model.Evidence;
import org.klantreis.model.Feedback;
import org.klantreis.model.Horizon;
import org.klantreis.model.ImprovementStatus;
import org.klantreis.model.JourneyState;
import org.klantreis.model.LaneKind;
import org.klantreis.model.MapStatus;
import org.klantreis.model.Moment;
import org.klantreis.model.MomentKind;
import org.klantreis.model.NeedKind;
import org.klantreis.model.OwnWords;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PhaseWord;
import org.klantreis.model.Portrait;
import org.klantreis.model.Preference;
import org.klantreis.model.Purpose;
import org.klantreis.model.ScopeType;
import org.klantreis.model.ServiceMark;
import org.klantreis.model.StepKind;
import org.klantreis.model.TouchpointStatus;
import org.klantreis.model.Valence;
import org.klantreis.model.Word;

/** Values of the model as a sentence about a change tells them. */
final class ValueWords {

    private static final int ENOUGH_TO_RECOGNISE = 60;
    private static final Map<Class<?>, String> VOCABULARIES = Map.ofEntries(
            Map.entry(StepKind.class, "step.kind"), Map.entry(LaneKind.class, "lane"),
            Map.entry(JourneyState.class, "state"), Map.entry(MapStatus.class, "status"),
            Map.entry(ScopeType.class, "scope"), Map.entry(Purpose.class, "purpose"),
            Map.entry(PhaseWord.class, "phase-word"), Map.entry(Evidence.class, "evidence"),
            Map.entry(Directness.class, "directness"), Map.entry(ContactKind.class, "contact"),
            Map.entry(TouchpointStatus.class, "touchpoint.status"), Map.entry(MomentKind.class, "moment"),
            Map.entry(ServiceMark.class, "moment"),
            Map.entry(Horizon.class, "horizon"), Map.entry(ImprovementStatus.class, "improvement.status"),
            Map.entry(Feedback.class, "feedback"),
            Map.entry(NeedKind.class, "persona.need"), Map.entry(AccessKind.class, "persona.access"),
            Map.entry(Preference.class, "persona.preference"));

    private final Texts texts;
    private final MapWords words;

    ValueWords(Texts texts, OwnWords own) {
        this.texts = texts;
        this.words = new MapWords(texts, own);
    }

    /** The value in a few words, none if it says nothing; empty if a few words do not tell it. */
    Optional<String> told(String field, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? Optional.of("") : told(field, optional.get());
        }
        if (value instanceof OptionalInt number) {
            return Optional.of(number.isEmpty() ? "" : words.number(BigDecimal.valueOf(number.getAsInt())));
        }
        if (value instanceof List<?> values) {
            List<Optional<String>> all = values.stream().map(each -> told(field, each)).toList();
            return all.stream().allMatch(Optional::isPresent)
                    ? Optional.of(all.stream().map(Optional::get).collect(Collectors.joining(", "))) : Optional.empty();
        }
        return value instanceof String text ? Optional.of(text(field, text)) : ofKind(value);
    }

    String channel(String key) {
        return words.channel(key);
    }

    private String text(String field, String text) {
        return text.isBlank() ? "" : switch (field) {
            case "channels" -> words.channel(text);
            case "emotion" -> words.emotion(text);
            default -> texts.text("change.subject.named", excerpt(text));
        };
    }

    private Optional<String> ofKind(Object value) {
        if (value instanceof Valence valence) {
            return Optional.of(words.valence(valence.value()));
        }
        if (value instanceof Duration duration) {
            return Optional.of(words.duration(duration));
        }
        if (value instanceof LocalDate date) {
            return Optional.of(words.date(date));
        }
        if (value instanceof Portrait picture) {
            return told("picture", picture.file());
        }
        if (value instanceof PersonaReference persona) {
            return Optional.of(words.persona(persona));
        }
        if (value instanceof Moment moment) {
            return ofKind(moment.kind());
        }
        return value instanceof Word word
                ? Optional.ofNullable(VOCABULARIES.get(value.getClass())).map(name -> words.word(name, word)) : Optional.empty();
    }

    /** On one line, and no longer than it takes to know which text is meant. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= ENOUGH_TO_RECOGNISE ? line
                : line.substring(0, line.offsetByCodePoints(0, ENOUGH_TO_RECOGNISE)) + "…";
    }
}
