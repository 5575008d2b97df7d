package org.klantreis.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A word for a feeling, with its place on the wheel.
 *
 * @param name     of a map's own word; empty for the catalogue's, whose names are texts in each language
 * @param strength 1 (mild) to 3 (strong)
 * @param valence  what picking the word proposes; empty where the word has no fixed sign
 */
public record EmotionWord(String key, String name, EmotionFamily family, int strength, Optional<Valence> valence,
                          Extras extras) {

    public EmotionWord {
        Rules.key("emotionWords.key", key);
        Rules.line("emotionWords.name", name);
        Rules.oneTo(3, "emotionWords.strength", OptionalInt.of(strength));
    }
}
