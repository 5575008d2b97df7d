package org.klantreis.drawing;

import java.util.Optional;
import org.klantreis.model.Word;

/**
 * One line in a part of a persona's card.
 *
 * @param icon name of the sign beside it; empty for none
 * @param note what is said about it in a word or two; empty for nothing
 * @param tone of the note, for its look: the word of the document; empty for none
 * @param link where the line leads to; empty for nowhere
 */
public record PersonaEntry(String icon, String text, String note, String tone, String link) {

    static PersonaEntry of(String text) {
        return new PersonaEntry("", text, "", "", "");
    }

    static PersonaEntry noted(String text, Optional<String> note, Optional<? extends Word> tone) {
        return new PersonaEntry("", text, note.orElse(""), tone.map(Word::word).orElse(""), "");
    }

    public boolean noted() {
        return !note.isEmpty();
    }

    public boolean linked() {
        return !link.isEmpty();
    }
}
