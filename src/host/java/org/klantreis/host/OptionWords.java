package org.klantreis.host;

import java.nio.file.Path;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the command line, {@code --name value} or {@code --name=value}. */
final class OptionWords {
    static final String USAGE = "--port N, --data DIR, --database=h2|postgres, --url JDBC-URL, --user NAME, --password WORD,"
            + " --plugin JAR, --web DIR, --reset";
    private static final Set<String> KNOWN = Set.of("port", "data", "database", "url", "user", "password", "plugin", "web");

    private final Deque<String> words;
    private final Map<String, String> values = new HashMap<>();
    private boolean reset;

    OptionWords(Deque<String> words) {
        this.words = words;
    }

    Options read() {
        while (!words.isEmpty()) {
            take(words.poll());
        }
        return new Options(port(), postgres(), path("data", ".run"), reset, plugin(), path("web", "src/host/web/node_modules"));
    }

    private void take(String word) {
        String[] parts = word.replaceFirst("^--", "").split("=", 2);
        if (word.equals("--reset")) {
            reset = true;
        } else if (word.startsWith("--") && KNOWN.contains(parts[0])) {
            values.put(parts[0], parts.length == 2 ? parts[1] : next(word));
        } else {
            throw new IllegalArgumentException("Unknown option " + word + "; known are " + USAGE);
        }
    }

    private String next(String word) {
        return Optional.ofNullable(words.poll()).orElseThrow(() -> new IllegalArgumentException("A value is missing after " + word));
    }

    private int port() {
        String port = values.getOrDefault("port", "1990");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("--port wants a number up to 65535, not " + port);
        }
        return Integer.parseInt(port);
    }

    private Optional<Options.Postgres> postgres() {
        return switch (values.getOrDefault("database", "h2")) {
            case "h2" -> withoutLogin();
            case "postgres" -> Optional.of(new Options.Postgres(url(), values.getOrDefault("user", ""),
                    values.getOrDefault("password", "")));
            default -> throw new IllegalArgumentException("--database is h2 or postgres, not " + values.get("database"));
        };
    }

    private Optional<Options.Postgres> withoutLogin() {
        for (String name : List.of("url", "user", "password")) {
            if (values.containsKey(name)) {
                throw new IllegalArgumentException("--" + name + " wants --database=postgres beside it");
            }
        }
        return Optional.empty();
    }

    private String url() {
        String url = required("url");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("--url wants an address like jdbc:postgresql://localhost/klantreis, not " + url);
        }
        return url;
    }

    private Path plugin() {
        return Path.of(required("plugin"));
    }

    private Path path(String name, String otherwise) {
        return Path.of(values.getOrDefault(name, otherwise));
    }

    private String required(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }
}
