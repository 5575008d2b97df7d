package com.atlassian.activeobjects.external;

import java.math.BigInteger;

/** Version of a plugin's tables, ordered as numbers (PLATFORM 4.5; valueOf [P 1], rest [K]); has a body because the host runs on it. */
public abstract class ModelVersion {
    /** Gives the version written as digits; anything else is a NumberFormatException. */
    public static ModelVersion valueOf(String version) {
        return new Numbered(new BigInteger(version));
    }

    public static ModelVersion zero() {
        return valueOf("0");
    }

    public abstract boolean isOlderThan(ModelVersion other);

    private static final class Numbered extends ModelVersion {
        private final BigInteger number;

        private Numbered(BigInteger number) {
            this.number = number;
        }

        @Override
        public boolean isOlderThan(ModelVersion other) {
            return number.compareTo(new BigInteger(other.toString())) < 0;
        }

        @Override
        public String toString() {
            return number.toString();
        }
    }
}
