package org.klantreis.usecase;

import org.klantreis.model.InvalidValue;

/**
 * Which part of a list is asked for.
 *
 * @param start how many entries to skip, 0 or more
 * @param limit how many entries at most, 1 to 200
 */
public record Slice(int start, int limit) {

    public static final int MOST = 200;
    public static final Slice FIRST = new Slice(0, 25);

    /** @throws InvalidValue outside these ranges */
    public Slice {
        if (start < 0) {
            throw new InvalidValue("out-of-range", "start", start, 0, Integer.MAX_VALUE);
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidValue("out-of-range", "limit", limit, 1, MOST);
        }
    }
}
