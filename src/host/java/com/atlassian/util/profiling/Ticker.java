package com.atlassian.util.profiling;

/** A measurement that runs until it is closed (ENGINEERING 1, read from the byte code of Active Objects 6.1.1). */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
