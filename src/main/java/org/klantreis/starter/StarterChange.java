package org.klantreis.starter;

import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.model.InvalidValue;

/**
 * What somebody wants otherwise about a starter; whatever is empty stays.
 *
 * @param version  of the starter that they saw; only its place and whether it is standard can change without
 * @param content  in place of what it held
 * @param position among those of its shelf, from 0
 */
public record StarterChange(OptionalInt version, Optional<String> name, Optional<String> description,
                            Optional<StarterSource> content, Optional<Boolean> standard, OptionalInt position) {

    /** @throws InvalidValue if it changes what others may have changed, and does not tell what they saw */
    public StarterChange {
        if (version.isEmpty() && (name.isPresent() || description.isPresent() || content.isPresent())) {
            throw new InvalidValue("missing", "version");
        }
    }

    boolean rewrites() {
        return name.isPresent() || description.isPresent() || content.isPresent();
    }

    StarterCard card(StarterCard before) {
        return new StarterCard(name.orElse(before.name()), description.orElse(before.description()));
    }
}
