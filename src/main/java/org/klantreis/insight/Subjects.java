package org.klantreis.insight;

/** Names what differences are about. */
interface Subjects {

    Subject of(Record element);

    /** The value, with the titles of what it refers to instead of their ids. */
    Object named(Object value);
}
