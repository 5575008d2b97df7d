package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of the documentation lead to what is there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");

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
}
