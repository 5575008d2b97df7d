package org.klantreis.insight;

import java.util.List;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.Persona;

/** What differs between two states of a document. */
public record Comparison<D extends Document>(D before, D after, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static <D extends Document> Comparison<D> of(D before, D after) {
        return new Comparison<>(before, after, differences(before, after));
    }

    private static List<Difference> differences(Document before, Document after) {
        return before instanceof Journey earlier && after instanceof Journey later ? new JourneyDifferences(earlier, later).all()
                : new PersonaDifferences((Persona) before, (Persona) after).all();
    }
}
