package org.klantreis.usecase;

import java.util.Optional;

/** What users are called, who may be renamed or gone. */
public interface UserNames {

    /** The name that others know; empty if there is no such user any more. */
    Optional<String> of(String userKey);
}
