package org.klantreis.starter;

import java.util.Optional;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Persona;

/**
 * What a persona begins with: a starter, and what stands in place of the starter's own.
 *
 * @param starter  its id
 * @param language in which it is wanted, such as {@code nl}; a starter that does not speak it comes in English
 */
public record WantedPersona(String starter, String language, Optional<String> title, Optional<String> role) {

    /**
     * The persona of this starter, called as is wanted here.
     *
     * @throws InvalidValue if the title or the role is none
     */
    public Persona of(Persona own) {
        return own.called(title.orElse(own.title()), role.orElse(own.role()));
    }
}
