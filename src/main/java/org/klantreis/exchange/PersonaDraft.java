package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.Persona;

/**
 * A request to draw a draft of a persona.
 *
 * @param instance prefix of the ids in the drawing
 */
public record PersonaDraft(Persona document, Optional<String> instance) {
}
