package org.klantreis.build;

import com.google.javascript.jscomp.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One module, named after its place below the top folder. */
record Script(String name, String text) {
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:async )?(?:function|const|let|class) (\\w+)");
    private static final Pattern FETCHED = Pattern.compile("\\bawait import\\(\"([^\"]+)\"\\)");
    private static final Pattern PRIVATE = Pattern.compile("(?m)(\\.|^ +(?:(?:static|async|get|set) )*)#(?=\\w)");

    /** The last compiler that runs on Java 17 does not know private members, so they get a name that no other member has. */
    SourceFile source() {
        return SourceFile.fromCode(name, PRIVATE.matcher(text).replaceAll("$1\\$"));
    }

    List<String> exports() {
        return EXPORT.matcher(text).results().map(hit -> hit.group(1)).toList();
    }

    /** The names of the scripts that it fetches when they are asked for. */
    List<String> fetched() {
        return FETCHED.matcher(text).results()
                .map(hit -> Path.of(name).resolveSibling(hit.group(1)).normalize().toString().replace('\\', '/')).toList();
    }
}
