package org.klantreis.drawing;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.klantreis.model.Cell;
import org.klantreis.model.LaneKind;

/** Shows what people typed into a lane. */
final class CellTexts {

    /** About nine lines of a column. */
    private static final int NOTE = 220;
    private static final int FOLD = 170;
    private static final int NOTE_LINES = 9;
    private static final int FOLD_LINES = 7;

    private final long page;
    private final Pictures pictures;

    CellTexts(long page, Pictures pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    CellView of(LaneKind kind, Cell cell) {
        return switch (kind) {
            case LIST -> list(cell, cell.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
            case IMAGE -> view(cell, alternative(cell), List.of(), cell.image().isEmpty() ? "" : pictures.address(page, cell.image()));
            default -> note(cell, cell.text().strip());
        };
    }

    /** A list that is too long for a cell is folded as a note is. */
    private static CellView list(Cell cell, List<String> lines) {
        String bullets = lines.stream().map(line -> "• " + line).collect(Collectors.joining("\n"));
        return fold(bullets) == bullets.length() ? view(cell, "", Item.plain(lines), "") : note(cell, bullets);
    }

    private static CellView note(Cell cell, String text) {
        int fold = fold(text);
        return new CellView(cell.at().value(), text.substring(0, fold), text.substring(fold), List.of(), "");
    }

    /** Where a text that is too long for a note goes on: at the end of a line or a word if there is one. */
    private static int fold(String text) {
        if (text.length() <= NOTE && endOfLine(text, NOTE_LINES) == text.length()) {
            return text.length();
        }
        int lines = endOfLine(text, FOLD_LINES);
        if (lines <= FOLD) {
            return lines;
        }
        int space = text.lastIndexOf(' ', FOLD);
        return space > FOLD / 2 ? space : endOfLetter(text, FOLD);
    }

    /** Where the given line ends, or the text if it has no more lines. */
    private static int endOfLine(String text, int line) {
        int end = -1;
        for (int i = 0; i < line; i++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text.length();
            }
        }
        return end;
    }

    /** The first place from here on that does not cut what people see as one letter. */
    private static int endOfLetter(String text, int from) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters.isBoundary(from) ? from : letters.following(from);
    }

    private static String alternative(Cell cell) {
        return cell.alt().isBlank() ? cell.text() : cell.alt();
    }

    private static CellView view(Cell cell, String text, List<Item> items, String image) {
        return new CellView(cell.at().value(), text, "", items, image);
    }
}
