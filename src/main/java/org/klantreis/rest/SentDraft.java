package org.klantreis.rest;

import java.util.List;
import java.util.Optional;
import org.klantreis.exchange.MapSave;
import org.klantreis.exchange.Settled;
import org.klantreis.usecase.Choice;
import org.klantreis.usecase.Draft;
import org.klantreis.usecase.Settlement;
import org.klantreis.usecase.Side;

/** The draft that a client sends, with the conflicts it settled. */
final class SentDraft {

    private SentDraft() {
    }

    static Draft of(MapSave sent) {
        List<Choice> choices = sent.resolved().stream().map(SentDraft::choice).toList();
        return new Draft(sent.base(), sent.document(),
                Optional.of(new Settlement(sent.seen(), choices)).filter(settlement -> !choices.isEmpty()));
    }

    private static Choice choice(Settled settled) {
        return new Choice(settled.element(), settled.field(), settled.mine() ? Side.MINE : Side.THEIRS);
    }
}
