package org.klantreis.drawing;

import java.util.List;

/**
 * One part of a persona's card: a text, or a list.
 *
 * @param name    the member of the document
 * @param entries empty for a part that is a text
 */
public record PersonaPart(String name, String label, String text, List<PersonaEntry> entries) {

    static PersonaPart text(String name, String label, String text) {
        return new PersonaPart(name, label, text, List.of());
    }

    static PersonaPart list(String name, String label, List<PersonaEntry> entries) {
        return new PersonaPart(name, label, "", entries);
    }

    public boolean untold() {
        return text.isBlank() && entries.isEmpty();
    }
}
