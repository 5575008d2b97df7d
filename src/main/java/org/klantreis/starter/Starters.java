package org.klantreis.starter;

import java.util.List;
import java.util.Optional;

/** The starters that there are. */
public interface Starters {

    /** All of them in this language, in the order to offer them; in English if they do not speak it. */
    List<Starter> all(String language);

    /** The starter with this id in this language; in English if it does not speak it; empty if there is none. */
    Optional<Starter> find(String id, String language);
}
