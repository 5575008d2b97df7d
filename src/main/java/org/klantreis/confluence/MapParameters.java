package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.klantreis.drawing.View;

/**
 * What an editor typed into the macro.
 *
 * @param map      key of the map
 * @param page     another page that is its home, as Confluence writes it: {@code SPACE:Title}, a title or an id
 * @param revision the one to show; empty: the current one
 * @param lanes    ids or kinds of the lanes to show; empty: all that are not hidden
 * @param height   of the map's window in pixels
 * @param beginning what the map begins with
 */
record MapParameters(String map, Optional<String> page, OptionalInt revision, Set<String> lanes, View view,
                     OptionalInt height, TypedBeginning beginning) {
}
