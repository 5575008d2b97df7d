package org.klantreis.host.wiki.content;

import java.util.Locale;

/** Where a piece of content is in its life, in Confluence's words. */
public enum Status {
    DRAFT, CURRENT, HISTORICAL, TRASHED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
