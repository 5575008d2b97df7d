package org.klantreis.host.engine;

import java.util.List;
import java.util.Optional;

/**
 * One parameter that a macro declares (PLATFORM 1.6).
 *
 * @param type boolean, enum, string, confluence-content, int, …
 * @param values the values of an enum, else empty
 * @param labelKey text key of its label; that of a value is {@code optionKey(value)}
 */
public record MacroParameter(String name, String type, boolean required, boolean multiple, boolean hidden,
        Optional<String> defaultValue, List<String> values, String labelKey, String descriptionKey) {

    /** Gives the text key of one value of an enum. */
    public String optionKey(String value) {
        return labelKey.substring(0, labelKey.length() - ".label".length()) + ".option." + value;
    }
}
