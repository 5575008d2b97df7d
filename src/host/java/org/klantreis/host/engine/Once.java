package org.klantreis.host.engine;

import java.util.function.Supplier;

/** Makes a value when it is first asked for and keeps it. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private T value;

    private Once(Supplier<T> source) {
        this.source = source;
    }

    static <T> Supplier<T> of(Supplier<T> source) {
        return new Once<>(source);
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
