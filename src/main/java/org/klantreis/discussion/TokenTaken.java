package org.klantreis.discussion;

import org.klantreis.usecase.Failure;

/** The user posted something else with the same token before. */
public final class TokenTaken extends Failure {

    /** @param comment what that post became */
    TokenTaken(int comment) {
        super("token-taken", Integer.toString(comment));
    }
}
