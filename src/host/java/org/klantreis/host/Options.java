package org.klantreis.host;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param port port on the loopback address
 * @param postgres the shared database, or empty for an H2 file below data
 * @param data folder for everything that outlives a start
 * @param reset begin with an empty database, here and for all wikis that share it
 * @param plugin the finished plugin jar
 * @param npmPackages folder where {@code npm ci} has put AUI and jQuery
 */
public record Options(int port, Optional<Postgres> postgres, Path data, boolean reset, Path plugin, Path npmPackages) {

    /** A PostgreSQL database and who logs in there. */
    public record Postgres(String url, String user, String password) {
    }

    /** Gives the options for a plugin jar where the command line says nothing. */
    public static Options of(Path plugin) {
        return new Options(1990, Optional.empty(), Path.of(".run"), false, plugin, Path.of("src/host/web/node_modules"));
    }

    /** Reads the command line; an unknown or incomplete word is an IllegalArgumentException with a sentence for people. */
    public static Options parse(String... arguments) {
        return new OptionWords(new ArrayDeque<>(List.of(arguments))).read();
    }

    public Options withPort(int other) {
        return new Options(other, postgres, data, reset, plugin, npmPackages);
    }

    public Options withData(Path other) {
        return new Options(port, postgres, other, reset, plugin, npmPackages);
    }

    public Options withPostgres(Postgres other) {
        return new Options(port, Optional.of(other), data, reset, plugin, npmPackages);
    }

    String baseUrl() {
        return "http://localhost:" + port + "/confluence";
    }
}
