package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.klantreis.exchange.UnreadableMap.Problem;

/** Whether a document says that it is of this kind, in a format known here; if not, nothing more can be said about it. */
final class FormatCheck {
    private FormatCheck() {
    }

    /** @throws UnreadableMap if the document is something else or newer */
    static void check(JsonNode document, String kind) {
        checkThere(document, "format", "formatVersion", "kind");
        checkText(document, "format", DocumentJson.FORMAT, "unknown-format");
        checkVersion(document.path("formatVersion"));
        checkText(document, "kind", kind, "unknown-kind");
    }

    /** Of something that is no object, its format is what is wrong. */
    private static void checkThere(JsonNode document, String... members) {
        List<Problem> absent = Stream.of(members).filter(member -> document.isObject() && document.path(member).isMissingNode())
                .map(member -> new Problem(member, "missing", List.of())).toList();
        if (!absent.isEmpty()) {
            throw new UnreadableMap("invalid-map", absent);
        }
    }

    private static void checkText(JsonNode document, String member, String expected, String rule) {
        JsonNode found = document.path(member);
        if (!expected.equals(found.textValue())) {
            throw UnreadableMap.because(rule, member, shown(found), expected);
        }
    }

    private static void checkVersion(JsonNode version) {
        if (!version.isIntegralNumber() || version.bigIntegerValue().signum() <= 0) {
            throw UnreadableMap.because("unknown-format", "formatVersion", shown(version), DocumentJson.FORMAT_VERSION);
        }
        if (!version.canConvertToInt() || version.intValue() > DocumentJson.FORMAT_VERSION) {
            throw UnreadableMap.because("newer-format", "formatVersion", shown(version), DocumentJson.FORMAT_VERSION);
        }
    }

    private static String shown(JsonNode found) {
        String text = found.isValueNode() ? found.asText() : JsonKind.of(found);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
