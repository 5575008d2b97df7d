package org.klantreis.architecture;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Tells which methods and fields one class calls, reads, or implements for a type of the host. */
final class CallReader extends ClassVisitor {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    private final Consumer<HostMember> found;
    private List<String> above = List.of();

    CallReader(Consumer<HostMember> found) {
        super(Opcodes.ASM9);
        this.found = found;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        above = Stream.concat(Stream.of(parent), Stream.of(interfaces)).filter(HostMembers::isHost).toList();
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        above.stream().filter(type -> HostType.named(type).declares(name, descriptor))
                .forEach(type -> found.accept(new HostMember(type, name, descriptor)));
        return new Instructions();
    }

    private final class Instructions extends MethodVisitor {
        private Instructions() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean onInterface) {
            found.accept(new HostMember(owner, name, descriptor));
        }

        @Override
        public void visitFieldInsn(int code, String owner, String name, String descriptor) {
            found.accept(new HostMember(owner, name, descriptor));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Stream.of(arguments).filter(Handle.class::isInstance).map(Handle.class::cast).forEach(this::visitHandle);
            if (bootstrap.getOwner().equals(LAMBDAS)) {
                found.accept(new HostMember(Type.getReturnType(descriptor).getInternalName(), name, arguments[0].toString()));
            }
        }

        private void visitHandle(Handle handle) {
            found.accept(new HostMember(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
    }
}
