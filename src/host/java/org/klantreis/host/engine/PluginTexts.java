package org.klantreis.host.engine;

import java.io.Serializable;
import java.util.List;

/** The one object that templates find by default: texts in the reader's language, as {@code $i18n.getText(key)}. */
public final class PluginTexts {
    private final I18n texts;

    PluginTexts(I18n texts) {
        this.texts = texts;
    }

    public String getText(String key) {
        return texts.getText(key);
    }

    public String getText(String key, List<?> arguments) {
        return texts.getText(key, arguments.stream().map(String::valueOf).toArray(Serializable[]::new));
    }

    /** The entries of the allow-list that Confluence itself has for this object. */
    static List<String> allowed() {
        return List.of(PluginTexts.class.getName() + "#getText(java.lang.String)",
                PluginTexts.class.getName() + "#getText(java.lang.String java.util.List)");
    }
}
