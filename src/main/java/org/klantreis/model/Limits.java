package org.klantreis.model;

/** How much a journey may hold; told with numbers wherever one is met. */
public final class Limits {

    /** A document in JSON, in bytes of UTF-8. */
    public static final int DOCUMENT_BYTES = 2 * 1024 * 1024;
    public static final int PHASES = 60;
    public static final int STEPS = 400;
    public static final int LANES = 60;
    /** A cell or any other longer text, in characters. */
    public static final int TEXT = 10_000;
    /** A title, a name, an owner or another single line, in characters. */
    public static final int LINE = 500;
    /** Cells, findings, improvements, sources, measures, references of findings and improvements to steps: more than any real map has. */
    public static final int ENTRIES = 24_000;

    private Limits() {
    }
}
