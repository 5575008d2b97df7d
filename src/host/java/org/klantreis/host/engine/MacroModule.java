package org.klantreis.host.engine;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;

/**
 * One {@code xhtml-macro} of the plugin (PLATFORM 1.6).
 *
 * @param name name in the storage format
 * @param key key of the module
 * @param labelKey text key of the name that people read
 * @param descriptionKey text key of the sentence below it
 * @param icon path below the base address, beginning with a slash
 * @param hidden not offered in the macro browser
 */
public record MacroModule(String name, String key, String labelKey, String descriptionKey, List<MacroParameter> parameters,
        boolean hidden, Optional<String> icon, Macro macro) {
}
