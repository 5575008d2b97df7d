package org.klantreis.model;

import java.util.Locale;

/** A word of a fixed vocabulary, as documents write it: {@code WORD_OF_MOUTH} is {@code word-of-mouth}. */
public interface Word {

    String name();

    /** The word in documents and in text keys: lower case, joined by hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that a document's word stands for.
     *
     * @throws InvalidValue if the vocabulary has no such word
     */
    static <W extends Enum<W> & Word> W of(Class<W> vocabulary, String field, String word) {
        return Vocabulary.find(vocabulary, word).orElseThrow(() ->
                new InvalidValue("unknown-word", field, Rules.excerpt(word), Vocabulary.words(vocabulary)));
    }
}
