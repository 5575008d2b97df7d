package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Nodes of a cluster, each a process of its own, which work on one database at the same time. Each is told the address of the
 * database, its name, how many threads it has, how often each does its work, and the file for what was acknowledged.
 */
final class NodeProcesses {

    private static final int NODES = 2;
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final Class<?> program;
    private final int turns;

    /** @param turns of each thread */
    NodeProcesses(Path folder, Class<?> program, int turns) {
        this.folder = folder;
        this.program = program;
        this.turns = turns;
    }

    /** Turns of all threads of all nodes. */
    int all() {
        return NODES * THREADS * turns;
    }

    /** Starts them, waits until all are done, and tells how long that took. */
    Duration run(String url) throws Exception {
        Instant start = Instant.now();
        List<Process> nodes = new ArrayList<>();
        try {
            for (int node = 0; node < NODES; node++) {
                nodes.add(start(url, node));
            }
            for (int node = 0; node < NODES; node++) {
                assertThat(nodes.get(node).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(nodes.get(node).exitValue()).as(Files.readString(log(node))).isZero();
            }
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
        return Duration.between(start, Instant.now());
    }

    /** What all of them wrote down, line by line. */
    List<String> acknowledged() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            lines.addAll(Files.readAllLines(acknowledged(node)));
        }
        return lines;
    }

    private Process start(String url, int node) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                program.getName(), url, "node" + node, String.valueOf(THREADS), String.valueOf(turns), acknowledged(node).toString())
                .redirectErrorStream(true).redirectOutput(log(node).toFile()).start();
    }

    private Path acknowledged(int node) {
        return folder.resolve("node" + node + ".acknowledged");
    }

    private Path log(int node) {
        return folder.resolve("node" + node + ".log");
    }
}
