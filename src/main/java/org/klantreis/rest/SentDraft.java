package org.klantreis.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import org.klantreis.exchange.DocumentSave;
import org.klantreis.exchange.Settled;
import org.klantreis.merge.Choice;
import org.klantreis.merge.Side;
import org.klantreis.model.Document;
import org.klantreis.usecase.Draft;
import org.klantreis.usecase.Settlement;

/** The draft that a client sends, with the conflicts it settled. */
final class SentDraft {

    private SentDraft() {
    }

    /** What was settled with a revision before the base counts no more: the draft holds that revision by now. */
    static <D extends Document> Draft<D> of(DocumentSave<D> sent) {
        TreeMap<Integer, List<Choice>> choices = sent.resolved().stream()
                .collect(groupingBy(Settled::seen, TreeMap::new, mapping(SentDraft::choice, toList())));
        return new Draft<>(sent.base(), sent.document(), choices.tailMap(sent.base()).entrySet().stream()
                .map(shown -> new Settlement(shown.getKey(), shown.getValue())).toList());
    }

    private static Choice choice(Settled settled) {
        return new Choice(settled.element(), settled.field(), settled.mine() ? Side.MINE : Side.THEIRS);
    }
}
