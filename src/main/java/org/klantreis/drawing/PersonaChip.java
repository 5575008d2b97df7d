package org.klantreis.drawing;

/**
 * A persona in the head of a map.
 *
 * @param colour behind the initials, 0 to 5
 * @param name   of one that is gone with the words that say so
 * @param page   with {@code key} where its card can be asked for; empty if it cannot
 */
public record PersonaChip(String name, String initials, int colour, boolean gone, String link, String page, String key) {

    public boolean linked() {
        return !link.isEmpty();
    }
}
