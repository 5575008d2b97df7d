package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of the documentation lead to what is there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");

    private static final Pattern TEST = Pattern.compile("\\./test -D(?:it\\.)?test=(\\w+)|`(\\w+(?:Test|IT))`");

    private static final Set<String> TESTS = Repository.files("src/test", ".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());

    static Stream<String> pages() {
        return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md"),
                Repository.files("docs", ".md").stream().map(Repository::nameOf));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsToFilesThatExist(String page) {
        Path file = Repository.file(page);
        List<String> links = LINK.matcher(Repository.textOf(file)).results().map(link -> link.group(1))
                .toList();
        assertThat(links).allSatisfy(link -> assertThat(Files.exists(file.resolveSibling(link))).as(link).isTrue());
    }

    @ParameterizedTest
    @MethodSource("pagesAndHelp")
    void namesTestsThatExist(String page) {
        assertThat(TEST.matcher(Repository.textOf(Repository.file(page))).results().map(LinksTest::test))
                .filteredOn(test -> !TESTS.contains(test)).isEmpty();
    }

    static Stream<String> pagesAndHelp() {
        return Stream.concat(Stream.of("run", "test"), pages());
    }

    private static String test(MatchResult named) {
        return named.group(1) == null ? named.group(2) : named.group(1);
    }
}
