package org.klantreis.confluence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Word;
import org.klantreis.starter.Beginning;

/** What a macro says its map begins with. It counts only until the map is there, and so is read only then. */
record TypedBeginning(Map<String, String> parameters) {

    private static final List<String> NAMES = List.of("template", "language", "title", "state", "persona");
    private static final Pattern PERSONA = Pattern.compile("([1-9][0-9]{0,17}):([a-z0-9][a-z0-9-]{0,63})");

    /** What counts of all that was typed into a macro. */
    static TypedBeginning of(Map<String, String> all) {
        return new TypedBeginning(NAMES.stream().filter(name -> all.get(name) != null)
                .collect(Collectors.toUnmodifiableMap(name -> name, all::get)));
    }

    /**
     * Empty without a starter.
     *
     * @throws MalformedParameters with all of them
     */
    Optional<Beginning> read() {
        BeginningReading reading = new BeginningReading(parameters);
        if (reading.typed("template").isEmpty()) {
            return Optional.empty();
        }
        Optional<String> starter = reading.starter();
        String language = reading.language();
        Optional<String> title = reading.title();
        Optional<JourneyState> state = reading.read("state", typed -> Word.of(JourneyState.class, "state", typed));
        Optional<MapAddress> persona = reading.read("persona", TypedBeginning::persona);
        return reading.checked(starter).map(id -> new Beginning(id, language, title, state, persona));
    }

    private static MapAddress persona(String typed) {
        Matcher parts = PERSONA.matcher(typed);
        if (!parts.matches()) {
            throw new InvalidValue("malformed-key", "persona", typed);
        }
        return new MapAddress(Long.parseLong(parts.group(1)), parts.group(2));
    }
}
