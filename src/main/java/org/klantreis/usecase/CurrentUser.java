package org.klantreis.usecase;

import java.util.Optional;

/** Who asks. */
public interface CurrentUser {

    /** The key of the user, which survives renaming; empty for an anonymous visitor. */
    Optional<String> key();
}
