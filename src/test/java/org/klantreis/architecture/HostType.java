package org.klantreis.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A host type as the class path has it: from the real library where there is one, else from our signatures. */
final class HostType extends ClassVisitor {
    private final Set<String> members = new HashSet<>();
    private final List<String> above = new ArrayList<>();

    private HostType() {
        super(Opcodes.ASM9);
    }

    /** Reads the type with this internal name. */
    static HostType named(String name) {
        try (InputStream bytes = HostType.class.getClassLoader().getResourceAsStream(name + ".class")) {
            if (bytes == null) {
                throw new IllegalArgumentException("No such type on the class path: " + name);
            }
            HostType type = new HostType();
            new ClassReader(bytes).accept(type, ClassReader.SKIP_CODE);
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the type, or one above it, has this method or field. */
    boolean declares(String name, String descriptor) {
        return members.contains(name + descriptor)
                || above.stream().anyMatch(type -> named(type).declares(name, descriptor));
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        if (parent != null) {
            above.add(parent);
        }
        above.addAll(List.of(interfaces));
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        members.add(name + descriptor);
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        members.add(name + descriptor);
        return null;
    }
}
