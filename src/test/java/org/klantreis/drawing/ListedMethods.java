package org.klantreis.drawing;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Refuses loudly what the descriptor does not list; the platform's own types are free. */
public final class ListedMethods extends UberspectImpl {

    private static final Set<String> LISTED = AllowList.methods();

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        check(target, method == null ? name : signature(method), where);
        return super.getMethod(target, name, arguments, where);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        VelPropertyGet get = super.getPropertyGet(target, name, where);
        check(target, get == null ? name : get.getMethodName() + "()", where);
        return get;
    }

    private static void check(Object target, String method, Info where) {
        String listed = target.getClass().getName() + "#" + method;
        if (!target.getClass().getName().startsWith("java.") && !LISTED.contains(listed)) {
            throw new IllegalStateException("not listed: " + listed + " at " + where);
        }
    }

    static String signature(Method method) {
        return method.getName() + Arrays.stream(method.getParameterTypes()).map(Class::getName)
                .collect(Collectors.joining(" ", "(", ")"));
    }
}
