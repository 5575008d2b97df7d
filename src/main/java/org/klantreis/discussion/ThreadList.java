package org.klantreis.discussion;

import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapNow;

/** Threads of a map, with the map as it is now. */
public record ThreadList(MapNow map, Listing<ThreadHead> threads) {
}
