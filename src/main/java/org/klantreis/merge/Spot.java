package org.klantreis.merge;

import org.klantreis.model.Extras;
import org.klantreis.model.Header;
import org.klantreis.model.MemberNames;

/**
 * A member of the document while two drafts are merged.
 *
 * @param element id of the element; {@code journey}, {@code header} or {@code persona} above all elements
 * @param field   the member as documents call it; empty for the element itself
 */
record Spot(String element, String field) {

    static final Spot JOURNEY = new Spot("journey", "");
    static final Spot PERSONA = new Spot("persona", "");

    /** A component of a record that stands here; a part that documents do not set apart is the element itself. */
    Spot component(Class<?> owner, String name, Class<?> type) {
        if (type == Header.class) {
            return new Spot("header", "");
        }
        return type == Extras.class || MemberNames.areThoseOfTheOwner(type) ? this : member(MemberNames.of(owner, name));
    }

    Spot member(String name) {
        return new Spot(element, field.isEmpty() ? name : field + "." + name);
    }
}
