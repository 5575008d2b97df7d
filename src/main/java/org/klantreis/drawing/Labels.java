package org.klantreis.drawing;

/** The fixed words around a map's content, in one language. */
public final class Labels {

    private final Texts texts;

    Labels(Texts texts) {
        this.texts = texts;
    }

    /** Language of these words, as HTML writes it. */
    public String getLang() {
        return texts.locale().toLanguageTag();
    }

    public String get(String key) {
        return texts.text(key);
    }
}
