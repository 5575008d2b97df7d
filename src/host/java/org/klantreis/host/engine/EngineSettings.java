package org.klantreis.host.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where and for whom the engine runs.
 *
 * @param work folder for unpacked bundles
 * @param npmPackages folder where {@code npm ci} has put AUI and jQuery
 * @param baseUrl scheme, host, port and context path, without a slash at the end
 * @param missingPackages what Confluence usually exports, and this wiki does not
 */
public record EngineSettings(Path work, Path npmPackages, Database database, Visitor visitor, String baseUrl,
                             Set<String> missingPackages) {
    String contextPath() {
        return URI.create(baseUrl).getPath();
    }
}
