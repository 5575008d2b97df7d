package org.klantreis.confluence;

import java.util.Map;
import java.util.Optional;
import org.klantreis.model.Rules;
import org.klantreis.starter.WantedPersona;

/** What a macro says its persona begins with. It counts only until the persona is there, and so is read only then. */
record TypedPersona(Map<String, String> parameters) {

    /**
     * Empty without a starter.
     *
     * @throws MalformedParameters with all that is wrong
     */
    Optional<WantedPersona> read() {
        BeginningReading reading = new BeginningReading(parameters);
        if (reading.typed("template").isEmpty()) {
            return Optional.empty();
        }
        Optional<String> starter = reading.starter();
        String language = reading.language();
        Optional<String> title = reading.title();
        Optional<String> role = reading.read("role", typed -> Rules.line("role", typed));
        return reading.checked(starter).map(id -> new WantedPersona(id, language, title, role));
    }
}
