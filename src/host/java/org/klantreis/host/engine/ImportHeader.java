package org.klantreis.host.engine;

import java.util.ArrayList;
import java.util.List;

/** The packages that an {@code Import-Package} header cannot do without. */
final class ImportHeader {
    private ImportHeader() {
    }

    static List<String> mandatory(String header) {
        return clauses(header, ',').stream().filter(clause -> !clause.replace("\"", "").contains("resolution:=optional"))
                .flatMap(clause -> packages(clause).stream()).toList();
    }

    private static List<String> packages(String clause) {
        return clauses(clause, ';').stream().filter(part -> !part.contains("=")).toList();
    }

    /** Splits outside quotes, since a version range holds a comma. */
    private static List<String> clauses(String header, char separator) {
        List<String> parts = new ArrayList<>(List.of(""));
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                parts.add("");
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + c);
            }
        }
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
