package org.klantreis.build;

import com.google.javascript.jscomp.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What bundles have in common with the modules that stay as they are: those of the viewer are on the page already, and those of
 * the marks come with them.
 * The compiler would put them in, and leave out what only they import; so to it these are names of unknown things.
 */
final class Outside {
    private static final Pattern NAME = Pattern.compile("\\boutside_\\w+");

    /** Unknown name → the statement that makes it known. */
    private final Map<String, String> statements = new HashMap<>();
    /** First script of a bundle → what it exports. */
    private final Map<String, List<String>> exports = new HashMap<>();

    /** Stands for a module that is in no bundle. */
    SourceFile importing(Script script) {
        String stem = "outside_" + script.name().replaceAll("\\W", "_") + "_";
        script.exports().forEach(export ->
                statements.put(stem + export, "import{" + export + " as " + stem + export + "}from\"../" + script.name() + "\";"));
        return SourceFile.fromCode(script.name(), lines(script, export -> "export const " + export + "=" + stem + export + ";"));
    }

    /** Hands on what the first script of a bundle exports. */
    SourceFile exporting(Script script) {
        script.exports().forEach(export -> statements.put("outside_" + export, "let outside_" + export + ";"));
        exports.put(script.name(), script.exports());
        return SourceFile.fromCode("exports/" + script.name(),
                lines(script, export -> "import{" + export + "}from\"/" + script.name() + "\";outside_" + export + "=" + export + ";"));
    }

    Set<String> names() {
        return new TreeSet<>(statements.keySet());
    }

    /** A bundle with its imports and exports. */
    String joined(String script, String text) {
        String known = NAME.matcher(text).results().map(MatchResult::group).distinct().sorted().map(statements::get)
                .collect(Collectors.joining());
        String exported = exports.getOrDefault(script, List.of()).stream()
                .map(export -> "export{outside_" + export + " as " + export + "};").collect(Collectors.joining());
        return known + text + exported + "\n";
    }

    private static String lines(Script script, UnaryOperator<String> line) {
        return script.exports().stream().map(line).collect(Collectors.joining("\n"));
    }
}
