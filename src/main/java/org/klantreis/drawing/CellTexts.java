package org.klantreis.drawing;

import java.util.List;
import org.klantreis.model.Cell;
import org.klantreis.model.LaneKind;

/** Shows what people typed into a lane. */
final class CellTexts {

    /** About nine lines of a column. */
    private static final int NOTE = 220;
    private static final int FOLD = 170;

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
            default -> note(cell, cell.text().strip());
        };
    }

    private static CellView note(Cell cell, String text) {
        int fold = fold(text);
        return new CellView(cell.at().value(), 1, 1, text.substring(0, fold), text.substring(fold), List.of(), "");
    }

    /** Where a text that is too long for a note goes on, at the end of a word if there is one. */
    private static int fold(String text) {
        if (text.length() <= NOTE) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', FOLD);
        int fold = space > FOLD / 2 ? space : FOLD;
        return Character.isLowSurrogate(text.charAt(fold)) ? fold + 1 : fold;
    }

    private static String alternative(Cell cell) {
        return cell.alt().isBlank() ? cell.text() : cell.alt();
    }

    private static CellView view(Cell cell, String text, List<Item> items, String image) {
        return new CellView(cell.at().value(), 1, 1, text, "", items, image);
    }
}
