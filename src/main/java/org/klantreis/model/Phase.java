package org.klantreis.model;

/** A chapter of a journey. */
public record Phase(ElementId id, String title, String description, Extras extras) {

    /** @throws InvalidValue without a title, or over the limits */
    public Phase {
        Rules.title("title", title);
        Rules.text("description", description);
    }

    public static Phase of(String id, String title) {
        return new Phase(new ElementId(id), title, "", Extras.NONE);
    }
}
