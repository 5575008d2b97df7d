package org.klantreis.drawing;

import java.util.List;

/**
 * A step on paper.
 *
 * @param feeling word and position; empty if not known
 * @param colour  of the feeling on white
 * @param notes   what the lanes say, one line per lane
 */
public record PaperStep(String title, String caption, String returns, String feeling, String colour, List<Fact> notes,
                        List<Fact> facts) {

    public boolean returning() {
        return !returns.isEmpty();
    }
}
