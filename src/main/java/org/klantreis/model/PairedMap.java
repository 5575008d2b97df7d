package org.klantreis.model;

/** The map of the same journey in the other state: as-is beside to-be. */
public record PairedMap(MapAddress map, Extras extras) {
}
