package org.klantreis.model;

/** How much a document and its discussion may hold; told with numbers wherever one is met. */
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
    /** Each list of a persona: more than anybody reads on a card. */
    public static final int PERSONA_ENTRIES = 200;
    /** Personas of one map whose names are told and whose use is known. */
    public static final int PERSONAS = 200;
    /** A duration: 100,000 weeks, so that adding up any number of them never overflows. */
    public static final int DURATION_DAYS = 700_000;
    /** A comment, in characters. */
    public static final int COMMENT = 5_000;
    /** People mentioned in a comment. */
    public static final int MENTIONS = 50;
    /** People whom all comments of a thread mention, as far as it is told that it mentions them. */
    public static final int CALLED = 500;
    /** People whom a comment ever mentioned, as far as it remembers them; of further ones nobody is told. */
    public static final int EVER_MENTIONED = 500;
    /** People of whom it is asked at once whether they can be mentioned. */
    public static final int PEOPLE = 20;
    /** Comments of a thread, deleted ones included. */
    public static final int THREAD = 500;
    /** Threads of a map, resolved ones included. */
    public static final int DISCUSSION = 5_000;

    private Limits() {
    }
}
