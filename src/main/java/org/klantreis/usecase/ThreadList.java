package org.klantreis.usecase;

/** Threads of a map, with the map as it is now. */
public record ThreadList(MapNow map, Listing<ThreadHead> threads) {
}
