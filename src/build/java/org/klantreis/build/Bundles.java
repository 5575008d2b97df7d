package org.klantreis.build;

import com.google.javascript.jscomp.JSChunk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the small scripts of the editor together in one file, those of the history in another, and what both use in a third. */
public final class Bundles {
    private final JSChunk shared = new JSChunk("shared/shared");
    private final JSChunk editor = new JSChunk("editor/main");
    private final JSChunk history = new JSChunk("history/history");
    private final List<JSChunk> all = List.of(shared, editor, history);
    private final Path folder;

    private Bundles(Path folder) {
        this.folder = folder;
    }

    /** @param folders the scripts, the sources of this program, and where the bundles go */
    public static void main(String[] folders) throws IOException {
        Path scripts = Path.of(folders[0]);
        Bundles bundles = new Bundles(Path.of(folders[2]));
        if (!bundles.newerThan(scripts) || !bundles.newerThan(Path.of(folders[1]))) bundles.write(new Scripts(scripts));
    }

    private boolean newerThan(Path sources) {
        return all.stream().map(this::file)
                .allMatch(file -> Files.exists(file) && Changes.of(file).compareTo(Changes.under(sources)) > 0);
    }

    private void write(Scripts scripts) throws IOException {
        Outside outside = new Outside();
        scripts.in("viewer").forEach(script -> shared.add(outside.importing(script)));
        scripts.in("shared").forEach(script -> shared.add(script.source()));
        for (JSChunk bundle : List.of(editor, history)) {
            bundle.addDependency(shared);
            scripts.in(bundle.getName().replaceAll("/.*", "")).forEach(script -> bundle.add(script.source()));
            bundle.add(outside.exporting(scripts.at(bundle.getName() + ".js")));
        }
        Compilation compilation = new Compilation(outside.names(), all);
        for (JSChunk bundle : all) {
            Files.createDirectories(file(bundle).getParent());
            Files.writeString(file(bundle), outside.joined(bundle.getName(), compilation.textOf(bundle)));
        }
    }

    private Path file(JSChunk bundle) {
        return folder.resolve(bundle.getName() + ".js");
    }
}
