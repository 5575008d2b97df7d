package org.klantreis.drawing;

import java.util.function.Supplier;

/** The product's own texts for every map, and for a reader those of whichever language they read just then. */
public record PropertyLanguages(Supplier<Texts> reader) implements Languages {

    @Override
    public Texts ofReader() {
        return reader.get();
    }

    @Override
    public Texts ofMap(String language) {
        return PropertyTexts.of(language);
    }
}
