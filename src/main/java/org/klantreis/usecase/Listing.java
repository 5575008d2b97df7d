package org.klantreis.usecase;

import java.util.List;

/**
 * Part of a list.
 *
 * @param more whether entries follow after this slice
 */
public record Listing<T>(List<T> entries, Slice slice, boolean more) {

    public Listing {
        entries = List.copyOf(entries);
    }
}
