package org.klantreis.host.wiki.content;

/** Whether the site may be changed at present (PLATFORM 6.4). Kept in memory, so each start begins with writing. */
public final class AccessMode {
    private static final String READ_ONLY = "READ_ONLY";
    private static final String READ_WRITE = "READ_WRITE";

    private volatile boolean readOnly;

    public boolean readOnly() {
        return readOnly;
    }

    /** The mode as Confluence names it. */
    public String word() {
        return readOnly ? READ_ONLY : READ_WRITE;
    }

    /** Takes one of Confluence's names. */
    public void become(String word) {
        if (!word.equals(READ_ONLY) && !word.equals(READ_WRITE)) {
            throw Refusal.invalid("refused.request", "access mode");
        }
        readOnly = word.equals(READ_ONLY);
    }
}
