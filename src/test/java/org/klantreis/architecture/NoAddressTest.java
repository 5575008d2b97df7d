package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where packages come from and where a clone lies is each machine's own business. */
class NoAddressTest {
    // Written in pieces, so that this file passes its own test.
    private static final Pattern REGISTRY = Pattern.compile(String.join("|",
            "registry\\.(npm" + "js|yarn)", "repo1?\\.maven" + "\\.(apache\\.)?org", "packages\\.atlas" + "sian",
            "https?://[\\w.:-]+/[\\w/.-]*(artifac" + "tory|nexus/|api/npm|maven" + "2)", "npm" + "mirror"));
    private static final Pattern MACHINE = Pattern.compile(String.join("|",
            "(?<![\\w.*}-])/(home|Users|root|work)/" + "\\w", "(?<![\\w.*}$-])/tm" + "p/\\w", "[A-Z]:\\\\Use" + "rs"));
    private static final Pattern RESOLVED = Pattern.compile("\"resolved\"\\s*:\\s*\"http");

    @Test
    void namesNoRegistry() {
        assertThat(filesWith(REGISTRY)).isEmpty();
    }

    @Test
    void namesNoPathOfAMachine() {
        assertThat(filesWith(MACHINE)).isEmpty();
    }

    @Test
    void locksPackagesByHashAlone() {
        assertThat(filesWith(RESOLVED)).isEmpty();
    }

    private static List<String> filesWith(Pattern pattern) {
        return Repository.files().stream().flatMap(file -> hits(file, pattern)).toList();
    }

    private static Stream<String> hits(Path file, Pattern pattern) {
        return pattern.matcher(Repository.asciiOf(file)).results()
                .map(hit -> Repository.nameOf(file) + ": " + hit.group());
    }
}
