package org.klantreis.model;

import java.util.Optional;

/** What is measured at a step, and within which range. */
public enum MeasureKind implements Word {
    /** Net Promoter Score. */
    NPS(-100, 100),
    /** Customer satisfaction; its scale tells the range. */
    CSAT,
    /** Customer effort score. */
    CES(1, 7),
    /** First contact resolution, in per cent. */
    FCR(0, 100),
    /** Contacts per period. */
    VOLUME(0, Integer.MAX_VALUE),
    /** Time until solved. */
    RESOLUTION_TIME,
    /** In per cent. */
    CONVERSION(0, 100),
    /** In per cent. */
    DROP_OFF(0, 100),
    /** Any amount, in its unit. */
    COST,
    /** Any number, in its unit. */
    FREE;

    private final Optional<Range> range;

    MeasureKind() {
        range = Optional.empty();
    }

    MeasureKind(int least, int most) {
        range = Optional.of(new Range(least, most));
    }

    /** Empty where the kind alone sets none. */
    public Optional<Range> range() {
        return range;
    }
}
