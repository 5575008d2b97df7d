package org.klantreis.drawing;

import java.util.List;

/**
 * A sign with its words in a cell.
 *
 * @param icon name of the sign
 * @param note what is said about it in small; empty for nothing
 * @param more what is said about it on demand; empty for nothing
 */
record Item(String icon, String text, String note, String more) {

    /** The same without what is said about it. */
    Item brief() {
        return of(icon, text);
    }

    /** All of it in one line. */
    String sentence() {
        String noted = note.isEmpty() ? text : text + " (" + note + ")";
        return more.isEmpty() ? noted : noted + ": " + more;
    }

    static Item of(String icon, String text) {
        return new Item(icon, text, "", "");
    }

    static List<Item> plain(List<String> texts) {
        return texts.stream().map(text -> of("", text)).toList();
    }
}
