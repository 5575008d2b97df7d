package org.klantreis.confluence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klantreis.drawing.Texts;

/** What the starter chooser says around the starters. */
final class ChooserTexts {

    private static final List<String> NAMES = List.of("title", "intro", "language", "use", "noscript");

    private ChooserTexts() {
    }

    /** By template reference: {@code title} becomes {@code titleText}. */
    static Map<String, String> of(Texts reader) {
        return NAMES.stream().collect(Collectors.toMap(name -> name + "Text", name -> reader.text("chooser." + name)));
    }
}
