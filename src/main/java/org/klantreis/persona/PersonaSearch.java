package org.klantreis.persona;

import java.util.List;
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
     * @param words that all stand in the title, in any case and order; all personas if empty
     */
    public Listing<PlacedDocument> find(String words, Slice slice) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return new ViewableHeads(pages).of(personas::all,
                head -> wanted.stream().allMatch(head.title().toLowerCase(Locale.ROOT)::contains), slice);
    }
}
