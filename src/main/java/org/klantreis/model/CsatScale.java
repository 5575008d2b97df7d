package org.klantreis.model;

/** The scale on which satisfaction was asked. */
public enum CsatScale implements Word {
    PERCENT("percent", 0, 100), ONE_TO_FIVE("1-5", 1, 5), ONE_TO_TEN("1-10", 1, 10);

    private final String word;
    private final Range range;

    CsatScale(String word, int least, int most) {
        this.word = word;
        this.range = new Range(least, most);
    }

    @Override
    public String word() {
        return word;
    }

    public Range range() {
        return range;
    }
}
