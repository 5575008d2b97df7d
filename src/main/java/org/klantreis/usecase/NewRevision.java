package org.klantreis.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.klantreis.model.Document;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Rules;

/**
 * What is about to be saved; it gets its number when it is.
 *
 * @param at      to the millisecond, as it is stored
 * @param message why; at most 400 characters
 */
public record NewRevision<D extends Document>(D document, Optional<String> author, Instant at, String message,
                                              int pageVersion) {

    public static final int MESSAGE = 400;

    /** @throws InvalidValue if the message is too long or cannot be stored */
    public NewRevision {
        Rules.atMost(MESSAGE, "message", message);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same, but with this document. */
    public NewRevision<D> holding(D other) {
        return new NewRevision<>(other, author, at, message, pageVersion);
    }

    /** The note of this revision once it is number so-and-so. */
    public RevisionNote note(int number) {
        return new RevisionNote(number, author, at, message, pageVersion);
    }
}
