package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** A map or a persona in a list, with what its page is called. */
public record PlacedDocument(MapAddress address, String title, String pageTitle) {
}
