package org.klantreis.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The methods that the plugin's descriptor allows templates to call. */
final class AllowList {

    private AllowList() {
    }

    static Set<String> methods() {
        try (var in = AllowList.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser()).select("velocity-allowlist > method").eachText()
                    .stream().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
