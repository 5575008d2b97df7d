package org.klantreis.drawing;

import java.util.Map;

/** The host's template engine: HTML-escapes every reference unless its name ends in {@code Html}. */
public interface Templates {

    /**
     * @param template path on the class path, such as {@code org/klantreis/drawing/map.vm}
     * @param context  mutable, because engines add to it
     */
    String render(String template, Map<String, Object> context);
}
