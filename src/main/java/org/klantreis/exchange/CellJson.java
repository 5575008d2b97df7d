package org.klantreis.exchange;

import org.klantreis.model.Cell;

/** What a lane says at a step or across a phase. */
final class CellJson {
    private CellJson() {
    }

    static Cell read(Members from) {
        return new Cell(from.id("lane"), from.id("at"), from.text("text"), from.text("image"), from.text("alt"),
                from.extras());
    }

    static void write(MemberWriter to, Cell cell) {
        to.id("lane", cell.lane()).id("at", cell.at()).text("text", cell.text()).text("image", cell.image())
                .text("alt", cell.alt()).extras(cell.extras());
    }
}
