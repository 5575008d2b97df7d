package org.klantreis.model;

/** What is measured at a step; the range of each stands in {@link Measure}. */
public enum MeasureKind implements Word {
    /** Net Promoter Score, −100 to 100. */
    NPS,
    /** Customer satisfaction, on its own scale. */
    CSAT,
    /** Customer effort score, 1 to 7. */
    CES,
    /** First contact resolution, 0 to 100 %. */
    FCR,
    /** Contacts per period, 0 or more. */
    VOLUME,
    /** Time until solved. */
    RESOLUTION_TIME,
    /** 0 to 100 %. */
    CONVERSION,
    /** 0 to 100 %. */
    DROP_OFF,
    /** Any amount, in its unit. */
    COST,
    /** Any number, in its unit. */
    FREE
}
