package org.klantreis.usecase;

/** Takes note of what went wrong where it must stop nobody. */
public interface Mishaps {

    /** @param what did not happen, as a sentence for the log */
    void note(String what, Throwable cause);
}
