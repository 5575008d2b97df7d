package org.klantreis.storage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** User keys as the text of a column, with a blank between them, which is in no key. */
final class UserKeys {

    private UserKeys() {
    }

    /** Null if there are none. */
    static String text(Set<String> keys) {
        return keys.isEmpty() ? null : String.join(" ", keys);
    }

    static Set<String> read(String column) {
        return Optional.ofNullable(column).map(keys -> (Set<String>) new LinkedHashSet<>(List.of(keys.split(" ")))).orElse(Set.of());
    }
}
