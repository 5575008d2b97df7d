package org.klantreis.confluence;

import java.util.Map;
import java.util.Optional;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.MissingPersonas;
import org.klantreis.usecase.Failure;

/** What a macro says its persona begins with. It counts only until the persona is there. */
record TypedPersona(Map<String, String> parameters) {

    /**
     * Makes the persona if it is missing and lives on this page.
     *
     * @throws Failure if it cannot be made
     * @throws InvalidValue if the key, the title or the role is none
     */
    void makeOn(long page, MissingPersonas personas) {
        Optional<String> starter = typed("template");
        if (starter.isPresent() && typed("page").isEmpty()) {
            personas.make(new MapAddress(page, typed("persona").orElse(MapAddress.MAIN)), starter.get(),
                    typed("language").orElse("en"), typed("title"), typed("role"));
        }
    }

    private Optional<String> typed(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
