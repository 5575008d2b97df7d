package org.klantreis.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares an answer with the one on the page: the same members of the same types, lists of the same length, and the
 * same values but for those that differ each time.
 */
final class JsonShape {

    private static final Set<String> DIFFERENT_EACH_TIME = Set.of("page", "at", "changed", "author");

    private final List<String> differences = new ArrayList<>();

    private JsonShape() {
    }

    static List<String> differences(JsonNode documented, JsonNode actual) {
        JsonShape shape = new JsonShape();
        shape.compare("", documented, actual);
        return shape.differences;
    }

    private void compare(String path, JsonNode documented, JsonNode actual) {
        if (documented.getNodeType() != actual.getNodeType()) {
            differences.add(path + ": documented " + documented + ", answered " + actual);
        } else if (documented.isObject()) {
            compareMembers(path, documented, actual);
        } else if (documented.isArray()) {
            compareEntries(path, documented, actual);
        } else if (!documented.equals(actual) && !mayDiffer(path, documented)) {
            differences.add(path + ": documented " + documented + ", answered " + actual);
        }
    }

    private void compareMembers(String path, JsonNode documented, JsonNode actual) {
        for (Map.Entry<String, JsonNode> member : documented.properties()) {
            compare(path + "." + member.getKey(), member.getValue(), actual.path(member.getKey()));
        }
        actual.fieldNames().forEachRemaining(name -> {
            if (!documented.has(name)) {
                differences.add(path + "." + name + ": not documented");
            }
        });
    }

    private void compareEntries(String path, JsonNode documented, JsonNode actual) {
        if (documented.size() != actual.size()) {
            differences.add(path + ": documented " + documented + ", answered " + actual);
        }
        for (int n = 0; n < Math.min(documented.size(), actual.size()); n++) {
            compare(path + "[" + n + "]", documented.get(n), actual.get(n));
        }
    }

    private static boolean mayDiffer(String path, JsonNode documented) {
        return DIFFERENT_EACH_TIME.contains(path.substring(path.lastIndexOf('.') + 1))
                || documented.asText().equals("…");
    }
}
