package org.klantreis.host.wiki.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the demo. */
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

    /** A picture that hangs at one of its pages. */
    static byte[] attachment(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/org/klantreis/host/wiki/demo/attachments/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
