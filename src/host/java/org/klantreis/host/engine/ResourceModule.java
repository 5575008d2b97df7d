package org.klantreis.host.engine;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One {@code <web-resource>}, or the download resources of a plugin itself (PLATFORM 7.6).
 *
 * @param key complete key, {@code plugin:module}, or the plugin's key alone
 * @param translated endings whose files pass through the jsI18n transformer
 * @param compiled endings whose files pass through the soyTransformer
 * @param data values handed to scripts
 * @param source finds a file by its location
 */
record ResourceModule(String key, String version, List<String> dependencies, List<String> contexts, List<File> files,
        List<String> translated, List<String> compiled, List<PageData> data, Function<String, Optional<URL>> source) {

    /** One {@code <resource type="download">}; a name that ends in a slash stands for a folder. */
    record File(String name, String location) {
        boolean serves(String path) {
            return name.endsWith("/") ? path.startsWith(name) && !path.contains("..") : path.equals(name);
        }

        String locationOf(String path) {
            return location + path.substring(name.length());
        }
    }

    Optional<URL> find(String path) {
        return files.stream().filter(file -> file.serves(path)).findFirst().flatMap(file -> source.apply(file.locationOf(path)));
    }

    /** Says whether a file is translated; those of folders are served as they are. */
    boolean isTranslated(String path) {
        return locatedWith(path, translated);
    }

    /** Says whether a file is made of templates. */
    boolean isCompiled(String path) {
        return locatedWith(path, compiled);
    }

    /** Says whether a file differs from language to language. */
    boolean speaks(String path) {
        return isTranslated(path) || isCompiled(path);
    }

    /** Transformers go by what a file is, not by what it is called. */
    private boolean locatedWith(String path, List<String> endings) {
        return files.stream().filter(file -> file.name().equals(path))
                .anyMatch(file -> endings.contains(ending(file.location())));
    }

    /** Gives the ending of a file as it is served: that of its name, or of its location where the name has none. */
    String type(String path) {
        return path.contains(".") ? ending(path) : files.stream().filter(file -> file.serves(path)).findFirst()
                .map(file -> ending(file.locationOf(path))).orElse("");
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    Stream<String> named(String ending) {
        return files.stream().map(File::name).filter(name -> name.endsWith(ending));
    }
}
