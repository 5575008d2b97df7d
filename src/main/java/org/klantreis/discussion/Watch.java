package org.klantreis.discussion;

/**
 * How much somebody hears of a map.
 *
 * @param watching of all that is said about it
 * @param told     of anything that is said about it, if only in discussions in which they take part
 */
public record Watch(boolean watching, boolean told) {

    static Watch chosen(boolean watching) {
        return new Watch(watching, watching);
    }
}
