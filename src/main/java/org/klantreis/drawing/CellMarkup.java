package org.klantreis.drawing;

import java.util.List;
import java.util.Set;

/** Writes the cells of a lane. */
final class CellMarkup {

    private static final int USUAL_LANE = 16_384;
    private static final int USUAL_SUMMARY = 96;

    /** Lanes whose items are only a sign and a word. */
    private static final Set<String> BARE = Set.of("channel", "owner", "contact-reason", "evidence", "duration");

    private final MarkupBuilder row = new MarkupBuilder(USUAL_LANE);
    private final String more;

    /** @param control words in the reader's language */
    CellMarkup(Labels control) {
        this.more = summary(control);
    }

    /** Beginning of what is said on demand. */
    static String summary(Labels control) {
        return new MarkupBuilder(USUAL_SUMMARY).markup("<details><summary lang=\"").text(control.getLang()).markup("\">")
                .text(control.get("viewer.more")).markup("</summary>").take();
    }

    String of(LaneRow lane, List<CellView> cells) {
        boolean bare = BARE.contains(lane.kind());
        for (CellView cell : cells) {
            if (bare && cell.items().size() == 1) {
                bare(cell, cell.items().get(0));
            } else {
                cell(cell);
            }
        }
        return row.take();
    }

    /** The cell itself is the item: a thousand boxes fewer to lay out. */
    private void bare(CellView cell, Item item) {
        row.markup("<td data-at=\"").text(cell.at()).markup("\"");
        sign(item);
        row.text(item.text()).markup("</td>");
    }

    private void cell(CellView cell) {
        open(cell);
        cell.taken().forEach(this::work);
        content(cell);
        cell.items().forEach(this::item);
        cell.work().forEach(this::work);
        row.markup("</td>");
    }

    private void open(CellView cell) {
        row.markup("<td data-at=\"").text(cell.at());
        if (cell.span() > 1 || cell.depth() > 1) {
            row.markup("\" colspan=\"").number(cell.span()).markup("\" rowspan=\"").number(cell.depth());
        }
        row.markup("\">");
    }

    private void content(CellView cell) {
        if (!cell.image().isEmpty()) {
            row.markup("<img src=\"").text(cell.image()).markup("\" alt=\"").text(cell.text()).markup("\" loading=\"lazy\">");
        } else if (!cell.rest().isEmpty()) {
            row.markup("<details class=\"klantreis-long\"><summary>").text(cell.text()).markup("</summary>")
                    .text(cell.rest()).markup("</details>");
        } else {
            row.text(cell.text());
        }
    }

    private void item(Item item) {
        row.markup("<div");
        sign(item);
        row.text(item.text());
        if (!item.note().isEmpty()) {
            row.markup("<small>").text(item.note()).markup("</small>");
        }
        if (!item.more().isEmpty()) {
            row.markup(more).text(item.more()).markup("</details>");
        }
        row.markup("</div>");
    }

    private void work(Item item) {
        row.markup("<small");
        sign(item);
        row.text(item.text()).markup("</small>");
    }

    private void sign(Item item) {
        if (!item.icon().isEmpty()) {
            row.markup(" data-i=\"").text(item.icon()).markup("\"");
        }
        row.markup(">");
    }
}
