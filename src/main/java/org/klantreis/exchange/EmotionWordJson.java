package org.klantreis.exchange;

import org.klantreis.model.EmotionFamily;
import org.klantreis.model.EmotionWord;

/** A word for a feeling that the team adds to the catalogue. */
final class EmotionWordJson {
    private EmotionWordJson() {
    }

    static EmotionWord read(Members from) {
        return new EmotionWord(from.required("key").text().orElse("unreadable"), from.text("name"),
                from.required("family").word(EmotionFamily.class).orElse(EmotionFamily.JOY),
                from.required("strength").count().orElse(1), from.value("valence").valence(), from.extras());
    }

    static void write(MemberWriter to, EmotionWord word) {
        to.always("key", word.key()).text("name", word.name()).word("family", word.family())
                .always("strength", word.strength()).valence("valence", word.valence()).extras(word.extras());
    }
}
