package org.klantreis.usecase;

import java.util.List;
import org.klantreis.merge.Choice;

/**
 * How somebody settled the conflicts that a draft had with one revision.
 *
 * @param seen that revision, with which they were shown
 */
public record Settlement(int seen, List<Choice> choices) {

    public Settlement {
        choices = List.copyOf(choices);
    }
}
