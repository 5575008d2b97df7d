package org.klantreis.model;

import java.util.regex.Pattern;

/**
 * The place on which a thread hangs: the whole map, a phase, step or lane, or a cell, which in an emotion lane is a
 * point of the curve.
 *
 * @param element empty for the whole map, because an element may have any name; an id; or {@code lane/at} for a cell
 */
public record Anchor(String element) {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
    private static final Pattern FORM = Pattern.compile("(?:" + ID + "(?:/" + ID + ")?)?");

    public static final Anchor MAP = new Anchor("");

    /** @throws InvalidValue unless it has one of these forms */
    public Anchor {
        if (!FORM.matcher(element).matches()) {
            throw new InvalidValue("malformed-element", "element", Rules.excerpt(element));
        }
    }

    @Override
    public String toString() {
        return element;
    }
}
