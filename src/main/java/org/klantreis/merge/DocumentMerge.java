package org.klantreis.merge;

import java.util.List;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.Persona;

/** Puts two drafts of one document together, of whatever kind it is. */
public final class DocumentMerge {

    private DocumentMerge() {
    }

    /**
     * Merges what two people made of the same revision. Where somebody chose, it is as they chose.
     *
     * @param base    the revision with which both began
     * @param theirs  what is saved by now
     * @param mine    what is about to be saved
     * @param choices about the conflicts of these three
     */
    @SuppressWarnings("unchecked")
    public static <D extends Document> Outcome<D> merge(D base, D theirs, D mine, List<Choice> choices) {
        return (Outcome<D>) (base instanceof Journey journey
                ? JourneyMerge.merge(journey, (Journey) theirs, (Journey) mine, choices)
                : PersonaMerge.merge((Persona) base, (Persona) theirs, (Persona) mine, choices));
    }
}
