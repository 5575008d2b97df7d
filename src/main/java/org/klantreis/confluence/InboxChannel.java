package org.klantreis.confluence;

import org.klantreis.discussion.Notice;
import org.klantreis.discussion.NoticeChannel;

/** Tells in the inbox behind Confluence's bell, where there is one. */
final class InboxChannel implements NoticeChannel {

    private final Letters letters;
    private final HostServices services;

    InboxChannel(Letters letters, HostServices services) {
        this.letters = letters;
        this.services = services;
    }

    @Override
    public void deliver(Notice notice) {
        services.find(Inbox.SERVICE).ifPresent(service -> Inbox.put(service, notice, letters.entry(notice)));
    }
}
