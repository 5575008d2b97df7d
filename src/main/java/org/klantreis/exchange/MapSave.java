package org.klantreis.exchange;

import org.klantreis.model.Journey;

/**
 * A request to save a draft.
 *
 * @param base    the revision from which the draft was made
 * @param message why; empty for none
 */
public record MapSave(int base, Journey document, String message) {
}
