package org.klantreis.usecase;

import java.time.Instant;
import org.klantreis.model.MapAddress;

/**
 * A map in a list: what can be told without reading the document.
 *
 * @param revision   number of the current revision, 1 or more
 * @param changed    when that revision was saved
 * @param discussion how far its discussion is
 */
public record MapHead(MapAddress address, DocumentKind kind, String title, int revision, Instant changed,
                      DiscussionState discussion) {
}
