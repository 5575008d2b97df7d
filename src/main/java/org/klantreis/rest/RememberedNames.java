package org.klantreis.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.usecase.UserNames;

/** Names for one answer, in which the same people come up again and again: each is asked for once. */
final class RememberedNames implements UserNames {

    private final UserNames names;
    private final Map<String, Optional<String>> known = new HashMap<>();

    RememberedNames(UserNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(String userKey) {
        return known.computeIfAbsent(userKey, names::of);
    }
}
