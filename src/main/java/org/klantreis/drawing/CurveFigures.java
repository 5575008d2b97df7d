package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.model.Experience;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;

/** The curve's data as a table: one line per step, known or not. */
final class CurveFigures {

    private final MapLayout layout;
    private final MapWords words;

    CurveFigures(MapLayout layout, MapWords words) {
        this.layout = layout;
        this.words = words;
    }

    List<CurveFigure> rows() {
        List<CurveFigure> rows = new ArrayList<>();
        for (PhaseSpan span : layout.phases()) {
            span.columns().forEach(column -> column.step().ifPresent(step -> rows.add(row(span.phase().title(), step))));
        }
        return rows;
    }

    private CurveFigure row(String phase, Step step) {
        Experience felt = step.experience();
        return new CurveFigure(phase, step.title(), words.emotion(felt.emotion()), valence(felt.valence()),
                valence(felt.functional()), words.word("evidence", step.evidence()));
    }

    private String valence(Optional<Valence> valence) {
        return valence.map(value -> words.valence(value.value())).orElse("");
    }
}
