package org.klantreis.model;

/** What a team makes its map for. */
public enum Purpose implements Word {
    BRAND, SPEED, SATISFACTION, DROP_OFF, CONVERSION, GROWTH, LOYALTY, PRODUCT, MARKETING_MIX
}
