package org.klantreis.usecase;

/** Finding personas to name on a map. */
public final class PersonaSearch extends Search {

    public PersonaSearch(Personas personas, HomePages pages, PageTitles titles) {
        super(personas, pages, titles);
    }
}
