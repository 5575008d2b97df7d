package org.klantreis.host.wiki.content;

/** Who wants to know what happens to spaces; told within the transaction that does it. */
public interface SpaceNews {
    /** Told while its row is still there. */
    void removing(SpaceRow space);
}
