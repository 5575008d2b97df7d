package org.klantreis.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares an answer with the one on the page: the same members of the same types, lists of the same length, and the
 * same values but for those that differ each time. Three dots stand for what the page leaves out: as a text for any
 * text, as the name of a member for further members, at the end of a list for further entries.
 */
final class JsonShape {

    private static final Set<String> DIFFERENT_EACH_TIME = Set.of("page", "at", "latestAt", "changed", "author");

    private static final String AND_SO_ON = "…";

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
            if (!member.getKey().equals(AND_SO_ON)) {
                compare(path + "." + member.getKey(), member.getValue(), actual.path(member.getKey()));
            }
        }
        actual.fieldNames().forEachRemaining(name -> {
            if (!documented.has(name) && !documented.has(AND_SO_ON)) {
                differences.add(path + "." + name + ": not documented");
            }
        });
    }

    private void compareEntries(String path, JsonNode documented, JsonNode actual) {
        boolean andSoOn = documented.path(documented.size() - 1).asText().equals(AND_SO_ON);
        int told = documented.size() - (andSoOn ? 1 : 0);
        if (andSoOn ? actual.size() < told : actual.size() != told) {
            differences.add(path + ": documented " + documented + ", answered " + actual);
        }
        for (int n = 0; n < Math.min(told, actual.size()); n++) {
            compare(path + "[" + n + "]", documented.get(n), actual.get(n));
        }
    }

    private static boolean mayDiffer(String path, JsonNode documented) {
        return DIFFERENT_EACH_TIME.contains(path.substring(path.lastIndexOf('.') + 1))
                || documented.asText().equals(AND_SO_ON);
    }
}
