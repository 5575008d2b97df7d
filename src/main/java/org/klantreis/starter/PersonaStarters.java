package org.klantreis.starter;

import java.util.List;
import java.util.Optional;

/** The personas to begin with. */
public interface PersonaStarters {

    /** All of them in this language, in the order to offer them; in English if they do not speak it. */
    List<PersonaStarter> all(String language);

    /** The one with this id in this language; in English if it does not speak it; empty if there is none. */
    Optional<PersonaStarter> find(String id, String language);
}
