package org.klantreis.merge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.klantreis.model.InvalidValue;

/** Records as the components they are made of. */
final class Components {

    private Components() {
    }

    static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    static Optional<Object> named(String name, Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> get(component, record)).findFirst();
    }

    /** @throws InvalidValue if the components break the record's rules */
    static <R extends Record> R build(Class<R> type, Object[] components) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(components);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue broken) {
                throw broken;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    /** The record with another value in one component. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String name, Object value) {
        return (R) build(record.getClass(), Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName().equals(name) ? value : get(component, record)).toArray());
    }
}
