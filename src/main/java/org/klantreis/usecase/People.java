package org.klantreis.usecase;

import java.util.Optional;

/** People as the wiki knows them. */
public interface People {

    /** Empty if nobody has this key, or no longer. */
    Optional<Person> withKey(String userKey);

    /** Empty if nobody logs in with this name. */
    Optional<Person> named(String userName);

    /** Whether the page is there and this user may view it. */
    boolean mayView(long page, String userKey);
}
