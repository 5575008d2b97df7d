package org.klantreis.host.engine;

import org.apache.velocity.util.introspection.VelMethod;

/** A call of a method annotated HtmlSafe, whose result is not escaped. */
record MarkupCall(VelMethod call) implements VelMethod {
    @Override
    public Object invoke(Object target, Object[] arguments) throws Exception {
        Object result = call.invoke(target, arguments);
        return result == null ? null : new Markup(result.toString());
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return call.getMethodName();
    }

    @Override
    public Class<?> getReturnType() {
        return Markup.class;
    }
}
