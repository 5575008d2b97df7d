package org.klantreis.exchange;

/**
 * Where in a document something stands; written out only when something is wrong there.
 *
 * @param within the surrounding object or list, or the document itself
 * @param step   the name of a member, or the number of an entry from 0
 */
record Place(Place within, Object step) {
    static final Place DOCUMENT = new Place(null, "");

    Place member(String name) {
        return new Place(this, name);
    }

    Place entry(int number) {
        return new Place(this, number);
    }

    /** Such as {@code steps[3].valence}; empty for the document. */
    @Override
    public String toString() {
        if (within == null) {
            return "";
        }
        if (step instanceof Integer) {
            return within + "[" + step + "]";
        }
        return within.within == null ? step.toString() : within + "." + step;
    }
}
