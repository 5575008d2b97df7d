package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What JSON calls a value's type, for people who are told that it is the wrong one. */
final class JsonKind {
    private JsonKind() {
    }

    static String of(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
