package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.merge.Outcome;
import org.klantreis.model.Document;
import org.klantreis.model.LanguageTag;
import org.klantreis.model.MapAddress;

/** Saving a draft, also if others saved since it was begun: then both go into one, unless they conflict. */
final class Saving<D extends Document> {

    /** How often somebody else may be faster once more before we give up. */
    static final int ATTEMPTS = 20;

    private final VersionedDocuments<D> documents;

    Saving(VersionedDocuments<D> documents) {
        this.documents = documents;
    }

    /** @param next what is noted with the revision, whatever the outcome will hold */
    Saved<D> save(MapAddress address, Draft<D> draft, NewRevision<D> next) {
        Revision<D> current = currentOf(address);
        DraftMerge<D> merge = new DraftMerge<>(documents, draft, current);
        Retry<D> retry = new Retry<>(documents, merge, draft, next);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++, current = currentOf(address)) {
            Revision<D> head = current;
            Optional<Revision<D>> saved = retry.firstTry(head).or(() -> store(head, next.holding(mergedOnto(head, merge))));
            if (saved.isPresent()) {
                return new Saved<>(saved.get(), !saved.get().document().equals(draft.document()));
            }
        }
        throw new MapBusy(address);
    }

    /** What would be saved, which is then not saved. */
    Merged<D> merge(MapAddress address, Draft<D> draft) {
        Revision<D> current = currentOf(address);
        D merged = mergedOnto(current, new DraftMerge<>(documents, draft, current));
        return new Merged<>(current, merged, !merged.equals(draft.document()));
    }

    /** What is saved already is not saved again. */
    private Optional<Revision<D>> store(Revision<D> current, NewRevision<D> merged) {
        if (merged.document().equals(current.document())) {
            return Optional.of(current);
        }
        checkLanguage(current.document(), merged.document());
        return documents.append(current.address(), current.number(), merged);
    }

    /** A document that has always had a tag that is none can still be saved. */
    private static void checkLanguage(Document before, Document after) {
        if (!after.lang().equals(before.lang())) {
            LanguageTag.check(after.lang());
        }
    }

    private static <D extends Document> D mergedOnto(Revision<D> current, DraftMerge<D> draft) {
        Outcome<D> outcome = draft.onto(current);
        return outcome.document().orElseThrow(
                () -> new StaleRevision(current.address(), current.number(), outcome.conflicts()));
    }

    private Revision<D> currentOf(MapAddress address) {
        return documents.current(address).orElseThrow(() -> Hidden.document(documents.kind(), address));
    }
}
