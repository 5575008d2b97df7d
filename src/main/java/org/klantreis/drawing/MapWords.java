package org.klantreis.drawing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klantreis.model.Channel;
import org.klantreis.model.Channels;
import org.klantreis.model.EmotionWord;
import org.klantreis.model.EmotionWords;
import org.klantreis.model.OwnWords;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;
import org.klantreis.model.Word;

/** The words of one map in one language; each is looked up once, because a host formats slowly. */
public final class MapWords {

    private final Texts texts;
    private final Map<String, String> known = new HashMap<>();
    private final Map<List<Object>, String> filled = new HashMap<>();
    private final Map<Word, String> named = new HashMap<>();
    private final Map<Duration, String> durations = new HashMap<>();
    private final Map<Double, String> valences = new HashMap<>();
    private final Map<String, Channel> ownChannels;
    private final Map<String, String> ownEmotions;
    private final DurationWords durationWords;
    private final DateTimeFormatter dates;
    private final NumberFormat numbers;

    public MapWords(Texts texts, OwnWords own) {
        this.texts = texts;
        this.ownChannels = own.channels().stream().collect(Collectors.toMap(Channel::key, Function.identity(), (a, b) -> a));
        this.ownEmotions = own.emotions().stream().collect(Collectors.toMap(EmotionWord::key, EmotionWord::name, (a, b) -> a));
        this.durationWords = new DurationWords(texts);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        this.numbers = NumberFormat.getNumberInstance(texts.locale());
    }

    String text(String key) {
        return known.computeIfAbsent(key, texts::text);
    }

    String text(String key, Object... values) {
        return filled.computeIfAbsent(List.of(key, List.of(values)), any -> texts.text(key, values));
    }

    /** A word of a vocabulary; its texts stand under the vocabulary's name, the same at every call. */
    public String word(String vocabulary, Word word) {
        return named.computeIfAbsent(word, any -> texts.text(vocabulary + "." + word.word()));
    }

    public String channel(String key) {
        return ownChannels.containsKey(key) ? nameOr(key, ownChannels.get(key).name())
                : Channels.shipped(key).isPresent() ? text("channel." + key) : key;
    }

    /** Name of the channel's sign. */
    String icon(String key) {
        Channel own = ownChannels.get(key);
        return own == null || own.icon().isEmpty() ? key : own.icon();
    }

    /** Empty if no feeling is named. */
    public String emotion(String key) {
        return ownEmotions.containsKey(key) ? nameOr(key, ownEmotions.get(key))
                : EmotionWords.shipped(key).isPresent() ? text("emotion." + key) : key;
    }

    private static String nameOr(String key, String name) {
        return name.isBlank() ? key : name;
    }

    /** As much of a persona as the reader may know: its name, that it is gone, or that there is one. */
    public String persona(PersonaReference persona) {
        if (persona.standing() == PersonaStanding.RESTRICTED) {
            return text("map.persona.restricted");
        }
        String name = persona.name().isBlank() ? text("map.persona.unnamed") : persona.name();
        return persona.standing() == PersonaStanding.REMOVED ? text("map.persona.removed", name) : name;
    }

    /** With a sign, and a true minus: screen readers pass over a hyphen. */
    public String valence(double value) {
        return valences.computeIfAbsent(value, this::signed);
    }

    private String signed(double value) {
        String size = numbers.format(Math.abs(value));
        return value > 0 ? "+" + size : value < 0 ? "\u2212" + size : size;
    }

    public String number(BigDecimal value) {
        return value.signum() < 0 ? "\u2212" + numbers.format(value.negate()) : numbers.format(value);
    }

    public String duration(Duration duration) {
        return durations.computeIfAbsent(duration, durationWords::of);
    }

    public String date(LocalDate date) {
        return dates.format(date);
    }
}
