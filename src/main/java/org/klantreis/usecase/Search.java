package org.klantreis.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.klantreis.model.InvalidValue;

/** Finding documents of one kind by what they are called, among those whose page the user may view. */
public class Search {

    /** Characters of what is looked for. */
    static final int LONGEST = 255;

    private final VersionedDocuments<?> documents;
    private final ViewableHeads viewable;

    Search(VersionedDocuments<?> documents, HomePages pages, PageTitles titles) {
        this.documents = documents;
        this.viewable = new ViewableHeads(pages, titles);
    }

    /**
     * The newest first.
     *
     * @param query words that all stand in the title, in any case and order; all documents if empty
     * @throws InvalidValue if it is longer than {@value #LONGEST} characters
     */
    public Listing<PlacedDocument> find(String query, Slice slice) {
        List<String> words = words(query.strip());
        return viewable.of(part -> documents.titled(words, part), slice);
    }

    private static List<String> words(String query) {
        int length = query.codePointCount(0, query.length());
        if (length > LONGEST) {
            throw new InvalidValue("too-long", "query", length, LONGEST);
        }
        return Stream.of(query.split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
