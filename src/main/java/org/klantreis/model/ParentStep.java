package org.klantreis.model;

/** The step of a larger journey into which this one zooms. */
public record ParentStep(MapAddress map, ElementId step, Extras extras) {
}
