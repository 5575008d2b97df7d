package org.klantreis.exchange;

import java.util.List;
import org.klantreis.model.Document;

/**
 * A request to save a draft.
 *
 * @param base     the revision from which the draft was made
 * @param message  why; empty for none
 * @param resolved the conflicts that were settled
 */
public record DocumentSave<D extends Document>(int base, D document, String message, List<Settled> resolved) {
}
