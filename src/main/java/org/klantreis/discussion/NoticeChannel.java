package org.klantreis.discussion;

/** One way to tell people something outside of the map. */
public interface NoticeChannel {

    /** Hands the notice on; does nothing where the wiki lacks this way. */
    void deliver(Notice notice);
}
