package org.klantreis.model;

import java.util.Map;
import java.util.Set;

/** What documents call the components of the records of a map, where that is not their own name. */
public final class MemberNames {

    private static final Set<Class<?>> NOT_SET_APART = Set.of(Contact.class, Experience.class, OwnWords.class, Work.class);
    private static final Map<String, String> OTHER_NAMES =
            Map.of("Contact.kind", "contact", "Contact.reason", "contactReason", "OwnWords.emotions", "emotionWords");

    private MemberNames() {
    }

    /** Whether documents write what is in such a record as members of its owner. */
    public static boolean areThoseOfTheOwner(Class<?> part) {
        return NOT_SET_APART.contains(part);
    }

    public static String of(Class<?> owner, String component) {
        return OTHER_NAMES.getOrDefault(owner.getSimpleName() + "." + component, component);
    }
}
