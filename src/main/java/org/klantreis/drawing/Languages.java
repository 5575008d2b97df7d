package org.klantreis.drawing;

/** Gives the texts of a language: that of whoever is reading, or that in which a map is written. */
public interface Languages {

    /** For what stands around a map, and for what went wrong. */
    Texts ofReader();

    /**
     * For what stands inside a map.
     *
     * @param language of the map, a BCP 47 tag such as {@code nl}; one without texts of its own gives English
     */
    Texts ofMap(String language);
}
