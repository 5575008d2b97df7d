package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.model.Source;

/** Tells where knowledge came from. */
final class SourceWords {

    private final MapWords words;

    SourceWords(MapWords words) {
        this.words = words;
    }

    SourceView of(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(words.word("source", source.kind()));
        source.date().ifPresent(date -> parts.add(words.date(date)));
        source.n().ifPresent(n -> parts.add(words.text("map.sample", n)));
        Optional.of(source.note()).filter(note -> !note.isBlank()).ifPresent(parts::add);
        return new SourceView(String.join(" · ", parts), SafeLink.of(source.link()));
    }
}
