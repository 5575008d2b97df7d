package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keys of failures are for programs, so whoever writes one finds all of them in the documentation. */
class DocumentedFailuresTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\d+, \"([a-z-]+)\"");

    @Test
    void standInTheTableOfFailures() {
        String documentation = Repository.textOf(Repository.file("docs/rest.md"));
        String table = documentation.substring(documentation.indexOf("\n## Failures"));

        assertThat(keys()).contains("no-such-persona", "shelf-busy", "no-other-standard", "one-of-two").hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(table).contains("`" + key + "`"));
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Path file : Repository.files("src/main/java/org/klantreis", ".java")) {
            String source = Repository.textOf(file);
            REFUSAL.matcher(source).results().forEach(found -> keys.add(found.group(1)));
            if (source.contains("extends Failure {")) {
                KEY.matcher(source).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
