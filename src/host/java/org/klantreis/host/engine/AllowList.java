package org.klantreis.host.engine;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The methods that templates may call, and those they tried in vain (PLATFORM 7.8). */
public final class AllowList {
    private static final Logger LOG = LoggerFactory.getLogger(AllowList.class);
    private static final Set<Class<?>> TEXTS_AND_NUMBERS = Set.of(String.class, CharSequence.class, Comparable.class,
            Boolean.class, Character.class, Number.class, Integer.class, Long.class, Double.class, Float.class, Short.class, Byte.class);
    private static final Set<Class<?>> COLLECTIONS = Set.of(Iterable.class, Collection.class, Iterator.class, Map.class, Map.Entry.class);

    private final Set<String> listed;
    private final Set<String> denied = new TreeSet<>();

    AllowList(Collection<String> listed) {
        this.listed = listed.stream().map(entry -> entry.replace(", ", " ").replace(",", " ").strip()).collect(Collectors.toSet());
    }

    /** Gives the calls that were denied since the start, in the form of the descriptor. */
    public synchronized Set<String> denied() {
        return new TreeSet<>(denied);
    }

    boolean allows(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return isJdk(owner) ? isHarmless(owner, method) : listed.contains(signature(method));
    }

    synchronized void deny(Method method) {
        if (denied.add(signature(method))) {
            LOG.warn("Method needs allowlisting: {}", signature(method));
        }
    }

    static boolean isMarkup(Method method) {
        return method.isAnnotationPresent(HtmlSafe.class);
    }

    private static boolean isJdk(Class<?> owner) {
        return owner.getName().startsWith("java.");
    }

    private static boolean isHarmless(Class<?> owner, Method method) {
        return owner == Object.class ? method.getName().equals("toString") || method.getName().equals("equals")
                : TEXTS_AND_NUMBERS.contains(owner)
                || owner.getPackageName().equals("java.util") && COLLECTIONS.stream().anyMatch(type -> type.isAssignableFrom(owner));
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName() + "("
                + Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(" ")) + ")";
    }
}
