package org.klantreis.drawing;

import java.util.List;

/**
 * Everything a template needs to know about a persona.
 *
 * @param instance prefix of all ids
 * @param picture  address of the picture; empty for none, and then initials stand there
 * @param alt      what the picture shows
 * @param colour   behind the initials, 0 to 5; always the same for a name
 * @param about    what is told only to who asks for it
 */
public record PersonaCard(String key, String home, int revision, String instance, String lang, String title, String role,
                          String picture, String alt, String initials, int colour, String quote, List<PersonaPart> parts,
                          List<PersonaPart> about) {

    public boolean rightToLeft() {
        return Writing.rightToLeft(lang);
    }

    public boolean pictured() {
        return !picture.isEmpty();
    }

    public boolean quoted() {
        return !quote.isBlank();
    }

    public boolean privately() {
        return about.stream().anyMatch(part -> !part.untold());
    }
}
