package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an editor typed into the macro.
 *
 * @param persona   key of the persona
 * @param page      another page that is its home, as Confluence writes it: {@code SPACE:Title}, a title or an id
 * @param revision  the one to show; empty: the current one
 * @param beginning what the persona begins with
 */
record PersonaParameters(String persona, Optional<String> page, OptionalInt revision, TypedPersona beginning) {
}
