package org.klantreis.host.engine;

import org.apache.velocity.util.introspection.VelMethod;

/** A call that the allow-list does not name: it renders nothing. */
record DeniedCall(String name) implements VelMethod {
    @Override
    public Object invoke(Object target, Object[] arguments) {
        return "";
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return name;
    }

    @Override
    public Class<?> getReturnType() {
        return String.class;
    }
}
