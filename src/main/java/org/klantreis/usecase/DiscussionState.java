package org.klantreis.usecase;

/**
 * How far the discussion of a map is.
 *
 * @param version  counts its changes; a version never comes back
 * @param open     how many threads are open
 * @param resolved how many are resolved
 */
public record DiscussionState(int version, int open, int resolved) {

    /** Of a map about which nobody said anything yet. */
    public static final DiscussionState NONE = new DiscussionState(0, 0, 0);

    /** Once another thread began. */
    public DiscussionState begun() {
        return new DiscussionState(version + 1, open + 1, resolved);
    }

    /**
     * Once a thread changed.
     *
     * @param openMore     how many more threads are open than before, −1 to 1
     * @param resolvedMore how many more are resolved, −1 to 1
     */
    public DiscussionState changed(int openMore, int resolvedMore) {
        return new DiscussionState(version + 1, open + openMore, resolved + resolvedMore);
    }
}
