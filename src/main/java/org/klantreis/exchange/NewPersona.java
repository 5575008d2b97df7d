package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.Persona;

/**
 * A request to begin a persona, with a starter or with a document.
 *
 * @param key      of the persona on its page
 * @param language in which the starter is wanted
 * @param title    in place of the starter's own, as role
 */
public record NewPersona(Optional<String> key, Optional<String> starter, Optional<String> language,
                         Optional<String> title, Optional<String> role, Optional<Persona> document) {
}
