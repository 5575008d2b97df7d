package org.klantreis.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The list in docs/confluence-members.txt: one host member a line, with where it was seen and how sure that is. */
final class MembersFile {
    static final List<String> CONFIDENCES = List.of("library", "javadoc", "code", "documentation", "assumed");
    private static final Origin UNKNOWN = new Origin("?", "?");

    private final List<String> head;
    private final SortedMap<HostMember, Origin> lines;

    /** Where a member was seen, and how sure that makes it. */
    record Origin(String source, String confidence) {}

    private MembersFile(List<String> head, SortedMap<HostMember, Origin> lines) {
        this.head = head;
        this.lines = lines;
    }

    static MembersFile read(Path file) throws IOException {
        List<String> head = new ArrayList<>();
        SortedMap<HostMember, Origin> lines = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                head.add(line);
            } else {
                String[] parts = line.split("\t");
                lines.put(new HostMember(parts[0], parts[1], parts[2]), new Origin(parts[3], parts[4]));
            }
        }
        return new MembersFile(head, lines);
    }

    Map<HostMember, Origin> lines() {
        return lines;
    }

    /** The list for these members: known ones keep their source, new ones wait for somebody to look theirs up. */
    MembersFile with(SortedSet<HostMember> members) {
        SortedMap<HostMember, Origin> kept = new TreeMap<>();
        members.forEach(member -> kept.put(member, lines.getOrDefault(member, UNKNOWN)));
        return new MembersFile(head, kept);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        head.forEach(line -> text.append(line).append('\n'));
        lines.forEach((member, origin) -> text.append(member).append('\t')
                .append(origin.source()).append('\t').append(origin.confidence()).append('\n'));
        return text.toString();
    }

    /** Writes the list anew: arguments are the jar and the file. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        try (PluginJar jar = new PluginJar(Path.of(arguments[0]))) {
            Files.writeString(file, read(file).with(HostMembers.of(jar)).text());
        }
    }
}
