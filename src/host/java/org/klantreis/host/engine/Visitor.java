package org.klantreis.host.engine;

import java.util.Locale;

/** The person behind the current thread; answers change with AuthenticatedUserThreadLocal, but for the language of others. */
public interface Visitor {
    /** Says whether the person has logged in. */
    boolean known();

    /** Says whether the person administers the site. */
    boolean administrator();

    /** Gives the language chosen for this request or user, English by default. */
    Locale locale();

    /** Gives the language that a user chose, whoever is asking; English for nobody. */
    Locale locale(String userKey);
}
