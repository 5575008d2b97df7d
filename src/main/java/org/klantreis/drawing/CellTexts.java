package org.klantreis.drawing;

import java.util.List;
import org.klantreis.model.Cell;
import org.klantreis.model.LaneKind;

/** Shows what people typed into a lane. */
final class CellTexts {

    private final long page;
    private final Pictures pictures;

    CellTexts(long page, Pictures pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    CellView of(LaneKind kind, Cell cell) {
        return switch (kind) {
            case LIST -> view(cell, "", Item.plain(cell.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()), "");
            case IMAGE -> view(cell, alternative(cell), List.of(), cell.image().isEmpty() ? "" : pictures.address(page, cell.image()));
            default -> view(cell, cell.text().strip(), List.of(), "");
        };
    }

    private static String alternative(Cell cell) {
        return cell.alt().isBlank() ? cell.text() : cell.alt();
    }

    private static CellView view(Cell cell, String text, List<Item> items, String image) {
        return new CellView(cell.at().value(), 1, 1, text, items, image);
    }
}
