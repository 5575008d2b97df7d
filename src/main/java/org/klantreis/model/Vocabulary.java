package org.klantreis.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of each vocabulary, spelled once: a map of 200 steps asks for a thousand of them. */
final class Vocabulary {
    private static final ClassValue<Map<String, Word>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Word> computeValue(Class<?> vocabulary) {
            Map<String, Word> words = new LinkedHashMap<>();
            for (Object constant : vocabulary.getEnumConstants()) {
                words.put(((Word) constant).word(), (Word) constant);
            }
            return words;
        }
    };

    private Vocabulary() {
    }

    static <W extends Enum<W> & Word> Optional<W> find(Class<W> vocabulary, String word) {
        return Optional.ofNullable(WORDS.get(vocabulary).get(word)).map(vocabulary::cast);
    }

    static String words(Class<?> vocabulary) {
        return String.join(", ", WORDS.get(vocabulary).keySet());
    }
}
