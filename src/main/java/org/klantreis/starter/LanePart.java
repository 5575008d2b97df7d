package org.klantreis.starter;

import org.klantreis.model.Lane;

/**
 * A lane of a map that somebody makes a starter of.
 *
 * @param count how much in it could come along: filled cells, steps that tell it, findings or improvements
 * @param may   whether it may; owners, measures and evidence never do
 */
public record LanePart(Lane lane, int count, boolean may) {
}
