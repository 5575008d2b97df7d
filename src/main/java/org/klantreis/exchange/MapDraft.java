package org.klantreis.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.model.Journey;

/**
 * A request to draw a draft.
 *
 * @param instance prefix of the ids in the drawing
 * @param view     which side comes first
 * @param lanes    ids or kinds of the lanes to show; empty: all that are not hidden
 * @param height   of the map's window in pixels
 */
public record MapDraft(Journey document, Optional<String> instance, Optional<String> view, List<String> lanes,
                       OptionalInt height) {
}
