package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.RunningWiki.statementsOf;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the calls that pages make again and again cost the database. */
class CommentCostIT {

    private static final String AS_SEEN = "\"1-1\"";
    private final DiscussedMap map = DiscussedMap.in("DEMO");
    private final int thread = map.begun(Caller.EDITOR);

    @Test
    void asksOnceWhetherThereIsNews() {
        assertThat(statementsOf(() -> Caller.VIEWER.get(map.comments() + "/news?since=1", "If-None-Match", AS_SEEN))).isEqualTo(1);
    }

    @Test
    void readsAllThreadsAtOnceHoweverMuchWasReplied() {
        long few = statementsOf(map::list);
        IntStream.range(0, 20).forEach(n -> map.replied(Caller.EDITOR, thread));

        assertThat(statementsOf(map::list)).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void listsMapsAtNoFurtherCost() {
        DiscussedMap silent = DiscussedMap.in("DEMO");

        assertThat(statementsOf(() -> Caller.VIEWER.get(map.maps())))
                .isEqualTo(statementsOf(() -> Caller.VIEWER.get(silent.maps())));
    }
}
