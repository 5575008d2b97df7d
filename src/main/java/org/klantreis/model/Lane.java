package org.klantreis.model;

/** A row of the map. */
public record Lane(ElementId id, LaneKind kind, String title, boolean hidden, boolean collapsed, Extras extras) {

    /** @throws InvalidValue without a title */
    public Lane {
        Rules.title("title", title);
    }

    public static Lane of(String id, LaneKind kind, String title) {
        return new Lane(new ElementId(id), kind, title, false, false, Extras.NONE);
    }
}
