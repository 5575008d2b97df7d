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

    /** Cuts what was read with one entry too many, which tells whether there is more. */
    public static <T> Listing<T> of(List<T> read, Slice slice) {
        boolean more = read.size() > slice.limit();
        return new Listing<>(more ? read.subList(0, slice.limit()) : read, slice, more);
    }
}
