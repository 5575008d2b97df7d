package org.klantreis.usecase;

import java.util.List;
import java.util.Optional;

/**
 * A save that may have happened already, because its answer got lost on the way and the client asks once more. Doing it
 * again could undo what others changed in between.
 */
final class Retry {

    /** A first try is the author's first save after the base, unless they save in several tabs at once. */
    private static final int CANDIDATES = 5;

    private final JourneyMaps maps;
    private final DraftMerge merge;
    private final NewRevision next;
    private int lookedAt;

    Retry(JourneyMaps maps, DraftMerge merge, Draft draft, NewRevision next) {
        this.maps = maps;
        this.merge = merge;
        this.next = next;
        this.lookedAt = draft.settlements().stream().mapToInt(Settlement::seen).reduce(draft.base(), Math::max);
    }

    /** What the first try became; empty if there was none. Looks at each revision once, however often it is asked. */
    Optional<Revision> firstTry(Revision current) {
        int first = lookedAt + 1;
        lookedAt = current.number();
        return first > current.number() ? Optional.empty()
                : notes(current, first).stream().filter(this::looksTheSame).map(RevisionNote::number).sorted()
                        .limit(CANDIDATES).map(merge::revision).filter(this::isTheSame).findFirst();
    }

    private List<RevisionNote> notes(Revision current, int first) {
        Slice since = new Slice(0, Math.min(Slice.MOST, current.number() - first + 1));
        return maps.notes(current.address(), since).map(Listing::entries).orElse(List.of());
    }

    private boolean looksTheSame(RevisionNote note) {
        return note.author().equals(next.author()) && note.message().equals(next.message());
    }

    private boolean isTheSame(Revision saved) {
        return merge.onto(merge.revision(saved.number() - 1)).journey().filter(saved.journey()::equals).isPresent();
    }
}
