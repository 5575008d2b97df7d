package org.klantreis.build;

import com.google.javascript.jscomp.JSChunk;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts the small scripts together: those of the editor, of the history, of the comments and of the gallery in one file each,
 * what several of them use in another.
 * What they themselves fetch only when it is asked for stays apart, with all that only it uses.
 */
public final class Bundles {
    private final Outside outside = new Outside();
    private final JSChunk shared;
    private final List<JSChunk> all;
    private final List<String> begun = new ArrayList<>();
    private final Scripts scripts;

    /** @param common the bundle of what several of them use */
    private Bundles(Scripts scripts, String common) {
        this.scripts = scripts;
        this.shared = new JSChunk(common);
        this.all = new ArrayList<>(List.of(shared));
    }

    /** @param folders the scripts, and where the bundles go; what is there already is not made again */
    public static void main(String[] folders) throws IOException {
        Path results = Path.of(folders[1]);
        if (Files.exists(results.resolve("shared/shared.js"))) return;
        Bundles bundles = new Bundles(new Scripts(Path.of(folders[0])), "shared/shared");
        bundles.opening("editor/main.js");
        bundles.opening("history/history.js");
        bundles.opening("comments/comments.js");
        bundles.opening("gallery/main.js");
        bundles.opening("shelf/save.js");
        bundles.opening("shelf/manage.js");
        bundles.write(results);
        // By itself, or whoever edits maps would fetch in pieces what both editors use
        Bundles ofPersonas = new Bundles(new Scripts(Path.of(folders[0])), "persona-editor/shared");
        ofPersonas.opening("persona-editor/main.js");
        ofPersonas.write(results);
    }

    /** The viewer fetches this script, and what its folder fetches later comes after it. */
    private void opening(String name) {
        JSChunk first = bundle(scripts.at(name), shared);
        add(outside.exporting(scripts.at(name)), first);
        String folder = name.replaceAll("/.*", "/");
        scripts.in(folder).stream().flatMap(script -> script.fetched().stream()).distinct().filter(later -> later.startsWith(folder))
                .forEach(later -> bundle(scripts.at(later), first));
    }

    private JSChunk bundle(Script script, JSChunk after) {
        JSChunk bundle = new JSChunk(script.name().replace(".js", ""));
        bundle.addDependency(after);
        add(script.source(), bundle);
        all.add(bundle);
        return bundle;
    }

    private void add(SourceFile beginning, JSChunk bundle) {
        bundle.add(beginning);
        begun.add(beginning.getName());
    }

    private void write(Path results) throws IOException {
        scripts.in("viewer", "comment-marks", "plan", "persona").forEach(script -> shared.add(outside.importing(script)));
        // The compiler moves each script to the bundle that alone needs it
        scripts.in("shared", "editor", "history", "comments", "gallery", "shelf", "persona-editor").stream().filter(Predicate.not(script -> begun.contains(script.name())))
                .forEach(script -> shared.add(script.source()));
        Compilation compilation = new Compilation(all, begun, outside.names());
        for (JSChunk bundle : all) {
            String name = bundle.getName() + ".js";
            Path file = results.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, outside.joined(name, compilation.textOf(bundle)));
        }
    }
}
