package org.klantreis.model;

/**
 * What a lane says at a step, or across a phase.
 *
 * @param at    the step, or the phase that the cell spans
 * @param text  as typed; each line of a list lane is an item
 * @param image file name of a picture attached to the home page; empty unless it is an image lane
 * @param alt   what the picture shows, for those who do not see it
 * @param work  what it takes; shown in lanes of a service blueprint only, and kept when a lane becomes another kind
 */
public record Cell(ElementId lane, ElementId at, String text, String image, String alt, Work work, Extras extras) {

    public Cell {
        Rules.text("text", text);
        Rules.line("image", image);
        Rules.line("alt", alt);
    }

    public static Cell of(String lane, String at, String text) {
        return of(lane, at, text, Work.NONE);
    }

    public static Cell of(String lane, String at, String text, Work work) {
        return new Cell(new ElementId(lane), new ElementId(at), text, "", "", work, Extras.NONE);
    }

    /** Whether it says anything to a reader. */
    public boolean speaks() {
        return !text.isBlank() || !image.isEmpty() || !work.equals(Work.NONE);
    }
}
