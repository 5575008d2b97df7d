package org.klantreis.host.engine;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls listeners at once, in the publisher's thread and transaction; what they throw is logged (PLATFORM 3.1). */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        listeners.forEach(listener -> tell(listener, event));
    }

    @Override
    public void register(Object listener) {
        if (listeners.stream().noneMatch(known -> known == listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(known -> known == listener);
    }

    private static void tell(Object listener, Object event) {
        Arrays.stream(listener.getClass().getMethods()).filter(method -> hears(method, event))
                .forEach(method -> call(listener, method, event));
    }

    private static boolean hears(Method method, Object event) {
        return method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", method, event.getClass().getSimpleName(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} cannot be called", method, e);
        }
    }
}
