package org.klantreis.architecture;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Reads from a jar every member of the host that it refers to: calls, fields, what it implements, types, services. */
final class HostMembers {
    private static final Pattern SERVICE = Pattern.compile("interface=\"([\\w.$]+)\"");

    private final SortedSet<HostMember> found = new TreeSet<>();

    private HostMembers() {}

    static SortedSet<HostMember> of(PluginJar jar) {
        HostMembers members = new HostMembers();
        jar.classes().forEach(members::read);
        jar.entries().stream().filter(name -> name.startsWith("META-INF/spring/"))
                .forEach(name -> members.readServices(new String(jar.bytes(name), StandardCharsets.UTF_8)));
        return members.found;
    }

    /** Whether a class (internal name) belongs to the host: not to the JDK, to us, or to the private parser. */
    static boolean isHost(String owner) {
        return owner.contains("/") && !owner.startsWith("[")
                && !owner.matches("(java|javax/xml|org/klantreis|com/fasterxml/jackson|org/w3c|org/xml)/.*");
    }

    private void read(ClassReader type) {
        type.accept(new ClassRemapper(new ClassWriter(0), new Types()), 0);
        type.accept(new CallReader(this::add), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private void readServices(String xml) {
        SERVICE.matcher(xml).results().forEach(hit -> add(HostMember.type(hit.group(1).replace('.', '/'))));
    }

    private void add(HostMember member) {
        if (isHost(member.owner())) {
            found.add(member);
        }
    }

    /** A remapper is asked about every type a class mentions, annotations and signatures included. */
    private final class Types extends Remapper {
        @Override
        public String map(String name) {
            add(HostMember.type(name));
            return name;
        }
    }
}
