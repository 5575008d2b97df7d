package org.klantreis.confluence;

import com.atlassian.mywork.model.NotificationBuilder;
import com.atlassian.mywork.service.LocalNotificationService;
import org.klantreis.discussion.Notice;

/** The inbox of Confluence. Linked only where there is such a service. */
final class Inbox {

    static final String SERVICE = "com.atlassian.mywork.service.LocalNotificationService";

    private Inbox() {
    }

    /** Does not wait until it is there. The same comment is the same entry, however often it is told. */
    static void put(Object service, Notice notice, InboxEntry entry) {
        ((LocalNotificationService) service).createOrUpdate(notice.to().userName(), new NotificationBuilder()
                .application(Product.KEY)
                .title(entry.title()).itemTitle(entry.mapTitle()).description(entry.excerptHtml())
                .url(entry.link()).itemUrl(entry.link())
                .groupingId(Product.KEY + ".thread." + notice.news().thread().id())
                .globalId(Product.KEY + ".comment." + notice.news().comment().id() + "." + notice.to().key())
                .createNotification());
    }
}
