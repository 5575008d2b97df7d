package org.klantreis.model;

import java.math.BigDecimal;

/**
 * How good or bad a moment feels, from very negative (−2) to very positive (+2), in halves.
 *
 * @param halves twice the valence, −4 to 4, so that equality is exact
 */
public record Valence(int halves) implements Comparable<Valence> {

    public static final int MIN = -2;
    public static final int MAX = 2;
    public static final Valence NEUTRAL = new Valence(0);

    /** @throws InvalidValue outside −2 to +2 */
    public Valence {
        Rules.within(MIN, MAX, "valence", BigDecimal.valueOf(halves / 2.0));
    }

    /** @throws InvalidValue outside −2 to +2, or between the halves */
    public static Valence of(BigDecimal value) {
        Rules.within(MIN, MAX, "valence", value);
        BigDecimal doubled = value.multiply(BigDecimal.valueOf(2)).stripTrailingZeros();
        if (doubled.scale() > 0) {
            throw new InvalidValue("not-a-half", "valence", Rules.excerpt(value.toString()));
        }
        return new Valence(doubled.intValueExact());
    }

    public double value() {
        return halves / 2.0;
    }

    @Override
    public int compareTo(Valence other) {
        return Integer.compare(halves, other.halves);
    }
}
