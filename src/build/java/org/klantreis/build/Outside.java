package org.klantreis.build;

import com.google.javascript.jscomp.SourceFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What bundles have in common with the modules of the viewer, which stay as they are because they are on the page already.
 * The compiler would put them in, and leave out what only they import; so inside it these are names of unknown things.
 */
final class Outside {
    private static final Pattern NAME = Pattern.compile("\\boutside_\\w+");

    /** Name outside → the statement that gives it its thing. */
    private final Map<String, String> imports = new TreeMap<>();
    /** Bundle → name outside → the name under which it is exported. */
    private final Map<String, Map<String, String>> exports = new TreeMap<>();

    /** Stands for a module that is not in any bundle. */
    SourceFile importing(Script script) {
        String stem = script.name().replaceAll("\\W", "_");
        String code = script.exports().stream().map(export -> {
            String name = "outside_" + stem + "_" + export;
            imports.put(name, "import{" + export + " as " + name + "}from\"../" + script.name() + "\";");
            return "export const " + export + " = " + name + ";";
        }).collect(Collectors.joining());
        return SourceFile.fromCode(script.name(), code);
    }

    /** Hands on what the first module of a bundle exports. */
    SourceFile exporting(Script script) {
        Map<String, String> named = script.exports().stream().collect(Collectors.toMap(export -> "outside_" + export, export -> export));
        String bundle = script.name().replace(".js", "");
        exports.put(bundle, new TreeMap<>(named));
        String code = exports.get(bundle).entrySet().stream()
                .map(name -> "import {" + name.getValue() + "} from \"/" + script.name() + "\";" + name.getKey() + " = " + name.getValue() + ";")
                .collect(Collectors.joining());
        return SourceFile.fromCode(bundle + "-exports.js", code);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(imports.keySet());
        exports.values().forEach(named -> names.addAll(named.keySet()));
        return names;
    }

    /** A bundle with its imports and exports. */
    String joined(String bundle, String text) {
        Map<String, String> exported = exports.getOrDefault(bundle, Map.of());
        String before = NAME.matcher(text).results().map(MatchResult::group).distinct().sorted()
                .map(name -> imports.getOrDefault(name, "let " + name + ";")).collect(Collectors.joining());
        String after = exported.entrySet().stream().map(name -> name.getKey() + " as " + name.getValue())
                .collect(Collectors.joining(",", "export{", "};"));
        return before + text + (exported.isEmpty() ? "" : after) + "\n";
    }
}
