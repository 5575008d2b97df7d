package org.klantreis.merge;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Document;

/**
 * What became of two drafts of one document.
 *
 * @param document  both drafts in one; empty if they conflict
 * @param conflicts where they do, the first hundred; empty if they do not
 */
public record Outcome<D extends Document>(Optional<D> document, List<Conflict> conflicts) {

    static <D extends Document> Outcome<D> of(D document) {
        return new Outcome<>(Optional.of(document), List.of());
    }

    static <D extends Document> Outcome<D> conflicting(List<Conflict> conflicts) {
        return new Outcome<>(Optional.empty(), List.copyOf(conflicts));
    }
}
