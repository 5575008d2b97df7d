package org.klantreis.model;

/** How gladly somebody uses a channel, or that they cannot. */
public enum Preference implements Word {
    PREFERS, USES, AVOIDS, CANNOT
}
