package org.klantreis.model;

/**
 * The picture of a persona.
 *
 * @param file name of a picture attached to the home page
 * @param alt  what it shows, for those who do not see it
 */
public record Portrait(String file, String alt, Extras extras) {

    /** @throws InvalidValue without a file */
    public Portrait {
        Rules.title("picture.file", file);
        Rules.line("picture.alt", alt);
    }
}
