package org.klantreis.host.wiki.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * As much of a space's list as is worth drawing beside a page.
 *
 * @param rows at most {@value MOST}, those around the page
 * @param more how many are left out
 */
public record TreeWindow(List<SpaceTree.Row> rows, int more) {
    /** Confluence, too, draws the first 200 below a page. */
    private static final int MOST = 200;

    static TreeWindow around(List<SpaceTree.Row> all) {
        int selected = IntStream.range(0, all.size()).filter(i -> all.get(i).selected()).findFirst().orElse(0);
        int first = Math.max(0, Math.min(selected - MOST / 2, all.size() - MOST));
        List<SpaceTree.Row> rows = all.subList(first, Math.min(all.size(), first + MOST));
        return new TreeWindow(rows, all.size() - rows.size());
    }
}
