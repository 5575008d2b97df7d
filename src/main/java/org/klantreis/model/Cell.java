package org.klantreis.model;

/**
 * What a lane says at a step, or across a phase.
 *
 * @param at    the step, or the phase that the cell spans
 * @param text  as typed; each line of a list lane is an item
 * @param image file name of a picture attached to the home page; empty unless it is an image lane
 * @param alt   what the picture shows, for those who do not see it
 */
public record Cell(ElementId lane, ElementId at, String text, String image, String alt, Extras extras) {

    public Cell {
        Rules.text("text", text);
        Rules.line("image", image);
        Rules.line("alt", alt);
    }

    public static Cell of(String lane, String at, String text) {
        return new Cell(new ElementId(lane), new ElementId(at), text, "", "", Extras.NONE);
    }
}
