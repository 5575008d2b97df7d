package org.klantreis.exchange;

import org.klantreis.model.Cell;
import org.klantreis.model.ServiceMark;
import org.klantreis.model.Work;

/** What a lane says at a step or across a phase. */
final class CellJson {
    private CellJson() {
    }

    static Cell read(Members from) {
        return new Cell(from.id("lane"), from.id("at"), from.text("text"), from.text("image"), from.text("alt"),
                work(from), from.extras());
    }

    private static Work work(Members from) {
        return new Work(from.value("duration").duration(), from.text("department"), from.value("mark").word(ServiceMark.class));
    }

    static void write(MemberWriter to, Cell cell) {
        to.id("lane", cell.lane()).id("at", cell.at()).text("text", cell.text()).text("image", cell.image())
                .text("alt", cell.alt())
                .text("duration", cell.work().duration().map(IsoTimes::text).orElse(""))
                .text("department", cell.work().department()).word("mark", cell.work().mark()).extras(cell.extras());
    }
}
