package org.klantreis.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.merge.Choice;
import org.klantreis.merge.DocumentMerge;
import org.klantreis.merge.Outcome;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/**
 * A draft that is brought up to later revisions. Choices count for the revision with which they were made: each settlement
 * is merged with the outcome of the one before, and whatever others saved since with the last, so that nothing is decided
 * that nobody was shown.
 */
final class DraftMerge<D extends Document> {

    private final VersionedDocuments<D> documents;
    private final Draft<D> draft;
    private final MapAddress address;
    private final Map<Integer, Revision<D>> known = new HashMap<>();

    /** @throws Hidden if the draft began with a revision that never was, or was settled with one */
    DraftMerge(VersionedDocuments<D> documents, Draft<D> draft, Revision<D> current) {
        this.documents = documents;
        this.draft = draft;
        this.address = current.address();
        known.put(current.number(), current);
        known.computeIfAbsent(draft.base(), this::read);
        draft.settlements().forEach(settlement -> known.computeIfAbsent(settlement.seen(), this::read));
    }

    /** The draft with what had been saved up to this revision. */
    Outcome<D> onto(Revision<D> saved) {
        Stage<D> stage = new Stage<>(revision(draft.base()), draft.document());
        for (Settlement settlement : draft.settlements()) {
            Revision<D> shown = revision(settlement.seen());
            Outcome<D> settled = stage.onto(shown, settlement.choices());
            if (shown.number() == saved.number()) {
                return settled;
            }
            // one that leaves something open settles nothing: all of it was told anew
            stage = settled.document().map(document -> new Stage<>(shown, document)).orElse(stage);
        }
        return stage.onto(saved, List.of());
    }

    Revision<D> revision(int number) {
        return Optional.ofNullable(known.get(number)).orElseGet(() -> read(number));
    }

    private Revision<D> read(int number) {
        return documents.revision(address, number).orElseThrow(() -> Hidden.revision(address, number));
    }

    /** What the draft became with all that had been saved up to a revision. */
    private record Stage<D extends Document>(Revision<D> seen, D document) {

        Outcome<D> onto(Revision<D> saved, List<Choice> choices) {
            return DocumentMerge.merge(seen.document(), saved.document(), document, choices);
        }
    }
}
