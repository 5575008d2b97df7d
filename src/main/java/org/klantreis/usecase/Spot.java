package org.klantreis.usecase;

import java.util.Map;
import java.util.Set;
import org.klantreis.model.Contact;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Header;
import org.klantreis.model.OwnWords;

/**
 * A member of the document while two drafts are merged.
 *
 * @param element id of the element, {@code journey} or {@code header}
 * @param field   the member as documents call it; empty for the element itself
 */
record Spot(String element, String field) {

    static final Spot JOURNEY = new Spot("journey", "");
    private static final Set<Class<?>> WITHIN_THEIR_ELEMENT =
            Set.of(Contact.class, Experience.class, OwnWords.class, Extras.class);
    private static final Map<String, String> OTHER_NAMES =
            Map.of("Contact.kind", "contact", "Contact.reason", "contactReason", "OwnWords.emotions", "emotionWords");

    /** A component of a record that stands here; a part that documents do not set apart is the element itself. */
    Spot component(Class<?> owner, String name, Class<?> type) {
        if (type == Header.class) {
            return new Spot("header", "");
        }
        return WITHIN_THEIR_ELEMENT.contains(type) ? this
                : member(OTHER_NAMES.getOrDefault(owner.getSimpleName() + "." + name, name));
    }

    Spot member(String name) {
        return new Spot(element, field.isEmpty() ? name : field + "." + name);
    }
}
