package org.klantreis.drawing;

import java.util.List;
import java.util.Set;

/** Writes the cells of a lane. */
final class CellMarkup {

    private static final int USUAL_CELL = 96;

    /** Lanes whose items are only a sign and a word. */
    private static final Set<String> BARE = Set.of("channel", "owner", "contact-reason", "evidence", "duration");

    private final String more;

    /** @param control words in the reader's language */
    CellMarkup(Labels control) {
        MarkupBuilder summary = new MarkupBuilder(USUAL_CELL);
        summary.markup("<details><summary lang=\"").text(control.getLang()).markup("\">").text(control.get("viewer.more"));
        this.more = summary.markup("</summary>").toString();
    }

    String of(LaneRow lane, List<CellView> cells) {
        boolean bare = BARE.contains(lane.kind());
        MarkupBuilder row = new MarkupBuilder(cells.size() * USUAL_CELL);
        for (CellView cell : cells) {
            if (bare && cell.items().size() == 1) {
                bare(row, cell, cell.items().get(0));
            } else {
                cell(row, cell);
            }
        }
        return row.toString();
    }

    /** The cell itself is the item: a thousand boxes fewer to lay out. */
    private static void bare(MarkupBuilder row, CellView cell, Item item) {
        sign(row.markup("<td data-at=\"").text(cell.at()).markup("\""), item);
        row.text(item.text()).markup("</td>");
    }

    private void cell(MarkupBuilder row, CellView cell) {
        open(row, cell);
        content(row, cell);
        cell.items().forEach(item -> item(row, item));
        row.markup("</td>");
    }

    private static void open(MarkupBuilder row, CellView cell) {
        row.markup("<td data-at=\"").text(cell.at());
        if (cell.span() > 1 || cell.depth() > 1) {
            row.markup("\" colspan=\"").number(cell.span()).markup("\" rowspan=\"").number(cell.depth());
        }
        row.markup("\">");
    }

    private static void content(MarkupBuilder row, CellView cell) {
        if (!cell.image().isEmpty()) {
            row.markup("<img src=\"").text(cell.image()).markup("\" alt=\"").text(cell.text()).markup("\" loading=\"lazy\">");
        } else if (!cell.rest().isEmpty()) {
            row.markup("<details class=\"klantreis-long\"><summary>").text(cell.text()).markup("</summary>")
                    .text(cell.rest()).markup("</details>");
        } else {
            row.text(cell.text());
        }
    }

    private void item(MarkupBuilder row, Item item) {
        sign(row.markup("<div"), item);
        row.text(item.text());
        if (!item.note().isEmpty()) {
            row.markup("<small>").text(item.note()).markup("</small>");
        }
        if (!item.more().isEmpty()) {
            row.markup(more).text(item.more()).markup("</details>");
        }
        row.markup("</div>");
    }

    private static void sign(MarkupBuilder row, Item item) {
        if (!item.icon().isEmpty()) {
            row.markup(" data-i=\"").text(item.icon()).markup("\"");
        }
        row.markup(">");
    }
}
