package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/**
 * Gives the value of a {@code <data>} element (PLATFORM 7.6, [10.x SLACK]).
 *
 * <p>It is declared on top of the JDK's Supplier, so that an implementation answers to either return type.
 */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
    @Override
    Jsonable get();
}
