package org.klantreis.persona;

import java.util.Locale;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.Personas;
import org.klantreis.usecase.Slice;

/** Finding personas to name, among those whose page the user may view. */
public final class PersonaSearch {

    private final Personas personas;
    private final PersonaPages pages;

    public PersonaSearch(Personas personas, PersonaPages pages) {
        this.personas = personas;
        this.pages = pages;
    }

    /**
     * The newest first.
     *
     * @param words that stand in the title, in any case; all personas if empty
     */
    public Listing<PlacedDocument> find(String words, Slice slice) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return new ViewableHeads(pages).of(personas::all,
                head -> head.title().toLowerCase(Locale.ROOT).contains(wanted), slice);
    }
}
