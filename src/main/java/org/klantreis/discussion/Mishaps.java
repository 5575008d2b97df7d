package org.klantreis.discussion;

import java.util.Optional;
import java.util.function.Supplier;

/** Takes note of what went wrong where it must stop nobody. */
public interface Mishaps {

    /** @param what is missing or left out, though nothing failed; as a sentence for the log */
    void note(String what);

    /** @param what did not happen, as a sentence for the log */
    void note(String what, Throwable cause);

    /** What is asked for; empty, and noted, where asking fails. */
    default <T> Optional<T> attempt(String what, Supplier<Optional<T>> asked) {
        try {
            return asked.get();
        } catch (RuntimeException | LinkageError unexpected) {
            note(what, unexpected);
            return Optional.empty();
        }
    }
}
