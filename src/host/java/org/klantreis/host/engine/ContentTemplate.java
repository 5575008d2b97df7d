package org.klantreis.host.engine;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One {@code <content-template>} (PLATFORM 9.2, 9.3).
 *
 * @param storage what a page begins with: storage format with places for values
 * @param provider what makes these values of the wizard's; none: they are the wizard's own
 */
public record ContentTemplate(String storage, Optional<Supplier<ContextProvider>> provider) {
    /** Gives what to fill the places with. */
    public Map<String, Object> values(Map<String, Object> wizard) {
        return provider.map(Supplier::get).map(by -> by.getContextMap(wizard)).orElse(wizard);
    }
}
