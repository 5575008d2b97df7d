package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/** Writes itself as JSON (PLATFORM 7.6, [10.x SLACK]). */
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
