package org.klantreis.usecase;

import java.util.List;

/**
 * How somebody settled the conflicts of a draft.
 *
 * @param seen the revision with which the conflicts were shown
 */
public record Settlement(int seen, List<Choice> choices) {

    public Settlement {
        choices = List.copyOf(choices);
    }
}
