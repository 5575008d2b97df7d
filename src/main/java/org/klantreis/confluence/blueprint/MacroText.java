package org.klantreis.confluence.blueprint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.klantreis.confluence.Markup;

/** A macro as it stands in a page's storage format; every value is escaped here, and nowhere else. */
final class MacroText {

    private final String name;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    MacroText(String name) {
        this.name = name;
    }

    /** An empty value is left out. */
    MacroText with(String parameter, String value) {
        if (!value.isEmpty()) {
            parameters.put(parameter, value);
        }
        return this;
    }

    String storage() {
        return parameters.entrySet().stream()
                .map(each -> "<ac:parameter ac:name=\"" + each.getKey() + "\">" + Markup.escape(each.getValue()) + "</ac:parameter>")
                .collect(Collectors.joining("", "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\">",
                        "</ac:structured-macro>"));
    }
}
