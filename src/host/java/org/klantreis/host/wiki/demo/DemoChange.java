package org.klantreis.host.wiki.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** What somebody sends who opened a document, set some of its members and saved. */
final class DemoChange {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoChange() {
    }

    /** @param opened what the server gave: the document and its revision, which the save names as its base */
    static String of(JsonNode change, String opened) throws IOException {
        JsonNode revision = JSON.readTree(opened);
        ObjectNode document = JSON.createObjectNode();
        revision.path("document").fields().forEachRemaining(member -> document.set(member.getKey(), member.getValue()));
        change.fields().forEachRemaining(member -> document.set(member.getKey(), member.getValue()));
        return JSON.createObjectNode().<ObjectNode>set("base", revision.path("revision")).set("document", document).toString();
    }
}
