package org.klantreis.usecase;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Document;

/**
 * A save that may have happened already, because its answer got lost on the way and the client asks once more. Doing it
 * again could undo what others changed in between.
 */
final class Retry<D extends Document> {

    /** A first try is the author's first save after the base, unless they save in several tabs at once. */
    private static final int CANDIDATES = 5;

    private final VersionedDocuments<D> documents;
    private final DraftMerge<D> merge;
    private final NewRevision<D> next;
    private int lookedAt;

    Retry(VersionedDocuments<D> documents, DraftMerge<D> merge, Draft<D> draft, NewRevision<D> next) {
        this.documents = documents;
        this.merge = merge;
        this.next = next;
        this.lookedAt = draft.settlements().stream().mapToInt(Settlement::seen).reduce(draft.base(), Math::max);
    }

    /** What the first try became; empty if there was none. Looks at each revision once, however often it is asked. */
    Optional<Revision<D>> firstTry(Revision<D> current) {
        int first = lookedAt + 1;
        lookedAt = current.number();
        return first > current.number() ? Optional.empty()
                : notes(current, first).stream().filter(this::looksTheSame).map(RevisionNote::number).sorted()
                        .limit(CANDIDATES).map(merge::revision).filter(this::isTheSame).findFirst();
    }

    private List<RevisionNote> notes(Revision<D> current, int first) {
        Slice since = new Slice(0, Math.min(Slice.MOST, current.number() - first + 1));
        return documents.notes(current.address(), since).map(Listing::entries).orElse(List.of());
    }

    private boolean looksTheSame(RevisionNote note) {
        return note.author().equals(next.author()) && note.message().equals(next.message());
    }

    private boolean isTheSame(Revision<D> saved) {
        return merge.onto(merge.revision(saved.number() - 1)).document().filter(saved.document()::equals).isPresent();
    }
}
