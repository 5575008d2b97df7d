package org.klantreis.host.wiki.content;

/** Who wants to know what happens to pages; told within the transaction that does it. */
public interface PageNews {
    void created(Content page);

    void updated(Content page, Content before);

    void moved(Content page, Content before);

    void copied(Content origin, Content destination);

    void trashed(Content page);

    void restored(Content page);

    void removed(Content page);
}
