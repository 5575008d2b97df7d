package org.klantreis.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text keys that sources name. A key is a quoted word such as {@code "map.neutral"}, with or without the prefix;
 * a quoted word that ends in a dot, such as {@code "emotion."}, stands for every key that begins so.
 */
final class TextKeys {
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([A-Za-z0-9.-]+)[\"'`]");
    private static final Pattern ASKED = Pattern.compile("\\b(?:text|getText)\\(\\s*\"([a-z][A-Za-z0-9.-]*)\"");
    // Notices are handed their key: quiet(surface, "macro.none"), warning("macro.wrong", …), or a choice of two
    private static final Pattern HANDED = Pattern.compile("\"((?:macro|viewer|chooser|starter)\\.[a-z][a-z0-9.-]*)\"");
    // word("evidence", value) asks for one of the vocabulary evidence.*, words("evidence", …) for all
    private static final Pattern VOCABULARY = Pattern.compile("\\b(?:words?|entry)\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern ASKED_IN_SCRIPTS = Pattern.compile("\\bt\\(\\s*[\"'`]((?:editor|history|comments)\\.[a-z0-9.-]+)[\"'`]");
    private static final Pattern FULL = Pattern.compile("[\"']org\\.klantreis\\.confluence\\.([a-z][a-z0-9.-]*)[\"']");
    // There, text("…") reads a member of the document.
    private static final Pattern TELLS_FIELDS = Pattern.compile("org/klantreis/(model|exchange)/");
    private static final Pattern MACRO = Pattern.compile("<xhtml-macro\\s[^>]*\\bname=\"([\\w-]+)\"(.*?)</xhtml-macro>", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("<parameter\\s[^>]*\\bname=\"([\\w-]*)\"");
    private static final Pattern OPTION = Pattern.compile("<value\\s+name=\"([\\w-]*)\"");

    private final Set<String> words = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    TextKeys() {
        sources().forEach(file -> read(file, Repository.textOf(file)));
        macroBrowserKeys().forEach(words::add);
    }

    /** Keys (without the prefix) that code asks for in so many words. */
    Set<String> asked() {
        return asked.stream().filter(key -> !key.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody names this key (without the prefix), or a beginning of it. */
    boolean names(String key) {
        return words.contains(key) || beginnings(key).anyMatch(words::contains);
    }

    private static Stream<String> beginnings(String key) {
        return Pattern.compile("\\.").matcher(key).results().map(dot -> key.substring(0, dot.end()));
    }

    private void read(Path file, String text) {
        QUOTED.matcher(text).results().map(hit -> hit.group(1)).map(TextKeys::withoutPrefix).forEach(words::add);
        VOCABULARY.matcher(text).results().map(hit -> hit.group(1) + ".").forEach(words::add);
        if (!TELLS_FIELDS.matcher(Repository.nameOf(file)).find()) {
            asking(file).flatMap(asking -> asking.matcher(text).results()).map(hit -> hit.group(1))
                    .map(TextKeys::withoutPrefix).forEach(asked::add);
        }
    }

    private static Stream<Pattern> asking(Path file) {
        return file.toString().endsWith(".java") ? Stream.of(ASKED, HANDED) : Stream.of(FULL, ASKED_IN_SCRIPTS);
    }

    private static String withoutPrefix(String key) {
        return key.startsWith(LanguageFile.PREFIX) ? key.substring(LanguageFile.PREFIX.length()) : key;
    }

    private static List<Path> sources() {
        return Stream.of(Repository.files("src/main", ".java", ".vm", ".js", ".soy", ".xml"), List.of(Repository.file("atlassian-plugin.xml")))
                .flatMap(List::stream).toList();
    }

    /** The macro browser makes its keys itself, from the names of macro, parameter and option. */
    private static Stream<String> macroBrowserKeys() {
        String descriptor = Repository.textOf(Repository.file("atlassian-plugin.xml"));
        return MACRO.matcher(descriptor).results().flatMap(macro -> macroKeys(macro.group(1), macro.group(2)));
    }

    private static Stream<String> macroKeys(String macro, String inside) {
        Stream<String> labelled = Stream.concat(Stream.of(macro), parameters(macro, inside));
        Stream<String> options = parameters(macro, inside).flatMap(parameter -> OPTION.matcher(inside).results()
                .map(option -> parameter + ".option." + option.group(1)));
        return Stream.concat(labelled.flatMap(name -> Stream.of(name + ".label", name + ".desc")), options);
    }

    private static Stream<String> parameters(String macro, String inside) {
        return PARAMETER.matcher(inside).results().map(hit -> macro + ".param." + hit.group(1));
    }
}
