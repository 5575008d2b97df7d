package org.klantreis.host.wiki.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON files of the demo. */
final class DemoFile {
    private DemoFile() {
    }

    static JsonNode read(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/org/klantreis/host/wiki/demo/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
