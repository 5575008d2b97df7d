package com.atlassian.util.profiling;

/** Where Active Objects asks for measurements (ENGINEERING 1, read from the byte code of Active Objects 6.1.1). */
public final class Metrics {
    private static final Ticker SILENT = () -> { };

    private Metrics() {
    }

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Describes a measurement. */
    public static final class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return SILENT;
        }
    }
}
