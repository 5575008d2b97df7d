package org.klantreis.starter;

import org.klantreis.model.Persona;

/**
 * A persona to begin with.
 *
 * @param id       names it among all of them, such as {@code persona-permit}
 * @param language of its texts, such as {@code nl}
 */
public record PersonaStarter(String id, String language, Persona persona) {
}
