package org.klantreis.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shipped words for feelings: Plutchik's wheel and the words that service journeys need beside it. */
public final class EmotionWords {

    private static final List<EmotionWord> SHIPPED = Catalogue.read("emotion-words.csv", EmotionWords::word);
    private static final Map<String, EmotionWord> BY_KEY =
            SHIPPED.stream().collect(Collectors.toUnmodifiableMap(EmotionWord::key, Function.identity()));

    private EmotionWords() {
    }

    public static List<EmotionWord> shipped() {
        return SHIPPED;
    }

    public static Optional<EmotionWord> shipped(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static EmotionWord word(String[] row) {
        Optional<Valence> valence = Optional.of(row[3]).filter(text -> !text.isBlank()).map(BigDecimal::new).map(Valence::of);
        EmotionFamily family = Word.of(EmotionFamily.class, "family", row[1]);
        return new EmotionWord(row[0], "", family, Integer.parseInt(row[2]), valence, Extras.NONE);
    }
}
