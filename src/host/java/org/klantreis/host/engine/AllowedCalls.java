package org.klantreis.host.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.parser.node.MapGetExecutor;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Finds what a template's reference calls, and lets through only what the allow-list names.
 *
 * <p>Properties are looked up once per class and name. A denied call gives an empty text, as in Confluence.
 */
public final class AllowedCalls extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOW_LIST = "klantreis.host.allow-list";

    private final Map<Class<?>, Map<String, Optional<VelPropertyGet>>> properties = new ConcurrentHashMap<>();
    private AllowList allowed;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowed = (AllowList) services.getApplicationAttribute(ALLOW_LIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        Method method = target == null ? null : introspector.getMethod(target.getClass(), name, arguments);
        return method == null ? null : checked(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        if (target == null) {
            return null;
        }
        return properties.computeIfAbsent(target.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, property -> find(target, property)).orElse(null);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info where) {
        return null;
    }

    private Optional<VelPropertyGet> find(Object target, String name) {
        if (target instanceof Map) {
            return Optional.of(new VelGetterImpl(new MapGetExecutor(log, target.getClass(), name)));
        }
        String end = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return getter(target, "get" + end).or(() -> getter(target, "is" + end)).map(this::checked)
                .map(method -> new PropertyOf(name, method));
    }

    private Optional<Method> getter(Object target, String name) {
        return Optional.ofNullable(introspector.getMethod(target.getClass(), name, new Object[0]));
    }

    private VelMethod checked(Method method) {
        if (!allowed.allows(method)) {
            allowed.deny(method);
            return new DeniedCall(method.getName());
        }
        VelMethod call = new VelMethodImpl(method);
        return AllowList.isMarkup(method) ? new MarkupCall(call) : call;
    }

    /** A getter called as a property. */
    private record PropertyOf(String name, VelMethod getter) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return getter.invoke(target, new Object[0]);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return name;
        }
    }
}
