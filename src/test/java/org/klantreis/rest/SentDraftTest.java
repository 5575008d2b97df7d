package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.exchange.DocumentSave;
import org.klantreis.exchange.Settled;
import org.klantreis.merge.Choice;
import org.klantreis.merge.Side;
import org.klantreis.model.Journey;
import org.klantreis.testing.Journeys;
import org.klantreis.usecase.Draft;
import org.klantreis.usecase.Settlement;

class SentDraftTest {

    @Test
    void joinsWhatWasSettledWithTheSameRevision() {
        assertThat(draft(1, settled("s1", 5), settled("s2", 6), settled("s3", 5)).settlements())
                .containsExactly(new Settlement(5, List.of(choice("s1"), choice("s3"))), new Settlement(6, List.of(choice("s2"))));
    }

    @Test
    void overlooksWhatTheBaseHoldsAlready() {
        assertThat(draft(6, settled("s1", 5), settled("s2", 6)).settlements())
                .containsExactly(new Settlement(6, List.of(choice("s2"))));
    }

    private static Draft<Journey> draft(int base, Settled... resolved) {
        return SentDraft.of(new DocumentSave<>(base, Journeys.titled("Title"), "", List.of(resolved)));
    }

    private static Settled settled(String element, int seen) {
        return new Settled(element, "title", true, seen);
    }

    private static Choice choice(String element) {
        return new Choice(element, "title", Side.MINE);
    }
}
