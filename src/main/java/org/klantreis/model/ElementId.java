package org.klantreis.model;

import java.util.regex.Pattern;

/** The opaque, stable name of an element; unique within its journey, it survives moves, merges, export and import. */
public record ElementId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    /** @throws InvalidValue unless it is 1 to 64 letters, digits, hyphens and underscores */
    public ElementId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("malformed-id", "id", Rules.excerpt(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
