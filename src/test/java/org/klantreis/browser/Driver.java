package org.klantreis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Starts the installed Chromium through the installed Node; nothing is downloaded. */
final class Driver {
    private static final Path FOLDER = Path.of("target", "playwright").toAbsolutePath();
    private static final Path PACKAGE = Path.of("src/test/web/node_modules/playwright-core").toAbsolutePath();
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Driver() {}

    static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visits.MOST_MILLIS);
        System.setProperty("playwright.cli.dir", folder().toString());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
    }

    /** The layout that Playwright's own bundle would have: a node, and its package. */
    private static Path folder() {
        if (!Files.isDirectory(PACKAGE)) {
            throw new IllegalStateException("Browser tests need playwright-core: ./test installs it in src/test/web");
        }
        try {
            Files.createDirectories(FOLDER);
            link("node", program("node"));
            link("package", PACKAGE);
            return FOLDER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(String name, Path target) throws IOException {
        Path link = FOLDER.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        return named == null ? program("chromium", "chromium-browser", "google-chrome") : program(named);
    }

    /** The first of these programs that is on the path. */
    private static Path program(String... names) {
        return Stream.of(names).flatMap(Driver::places).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("Not installed: " + String.join(" or ", names)));
    }

    private static Stream<Path> places(String name) {
        return Pattern.compile(File.pathSeparator).splitAsStream(System.getenv("PATH"))
                .map(folder -> Path.of(folder).resolve(name));
    }
}
