package org.klantreis.drawing;

import java.util.List;

/**
 * A sign with its words in a cell.
 *
 * @param icon name of the sign
 * @param note what is said about it in small; empty for nothing
 */
public record Item(String icon, String text, String note) {

    static List<Item> plain(List<String> texts) {
        return texts.stream().map(text -> new Item("", text, "")).toList();
    }

    public boolean noted() {
        return !note.isEmpty();
    }
}
