package org.klantreis.usecase;

import java.util.List;

/**
 * What somebody who edits a map wants to know of the others.
 *
 * @param revision the current one, which may be newer than the one being edited
 * @param others   names of all who edit the map too
 */
public record Company(int revision, List<String> others) {
}
