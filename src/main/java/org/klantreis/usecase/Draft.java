package org.klantreis.usecase;

import java.util.List;
import org.klantreis.model.Document;

/**
 * What somebody made of a revision.
 *
 * @param base        the revision with which they began
 * @param settlements of conflicts that they were told about each time they tried before, the first one first
 */
public record Draft<D extends Document>(int base, D document, List<Settlement> settlements) {

    public Draft {
        settlements = List.copyOf(settlements);
    }

    public static <D extends Document> Draft<D> of(int base, D document) {
        return new Draft<>(base, document, List.of());
    }
}
