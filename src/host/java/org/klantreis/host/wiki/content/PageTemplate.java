package org.klantreis.host.wiki.content;

/**
 * Storage format that new pages begin with; no page itself, so no page manager finds it.
 *
 * @param id 0 until it is kept
 * @param space key of the space that offers it, empty when every space does
 */
public record PageTemplate(long id, String space, String name, String body) {
    public boolean global() {
        return space.isEmpty();
    }
}
