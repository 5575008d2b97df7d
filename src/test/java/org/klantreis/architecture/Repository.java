package org.klantreis.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, as git sees them; those not ignored and not yet committed count too. */
final class Repository {
    private static final Path TOP = Path.of("").toAbsolutePath();

    private Repository() {}

    static List<Path> files() {
        return list("--cached", "--others", "--exclude-standard").map(TOP::resolve).filter(Files::isRegularFile).toList();
    }

    /** Names of files that .gitignore keeps out, and that somebody committed all the same. */
    static List<String> ignoredAndCommitted() {
        return list("--cached", "--ignored", "--exclude-standard").toList();
    }

    private static Stream<String> list(String... which) {
        List<String> command = Stream.concat(Stream.of("git", "ls-files", "-z"), Stream.of(which)).toList();
        try {
            Process git = new ProcessBuilder(command).directory(TOP.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(names.split("\0")).filter(name -> !name.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files under a folder whose names end in one of these ways. */
    static List<Path> files(String folder, String... endings) {
        Path under = TOP.resolve(folder);
        return files().stream()
                .filter(file -> file.startsWith(under) && Stream.of(endings).anyMatch(file.toString()::endsWith))
                .toList();
    }

    static Path file(String name) {
        return TOP.resolve(name);
    }

    static String nameOf(Path file) {
        return TOP.relativize(file).toString();
    }

    /** Reads bytes as Latin-1, so that any file, text or not, can be searched for ASCII words. */
    static String asciiOf(Path file) {
        return read(file, StandardCharsets.ISO_8859_1);
    }

    static String textOf(Path file) {
        return read(file, StandardCharsets.UTF_8);
    }

    private static String read(Path file, java.nio.charset.Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
