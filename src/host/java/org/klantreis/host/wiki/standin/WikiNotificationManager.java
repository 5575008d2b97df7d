package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import java.util.List;
import org.klantreis.host.wiki.content.PageWatches;

/** Stands for NotificationManager: who watches a page, whatever they may view by now. */
public record WikiNotificationManager(PageWatches watches, Entities entities) implements NotificationManager {
    @Override
    public List<Notification> getNotificationsByContent(ContentEntityObject content) {
        return watches.of(content.getId()).stream().map(this::notification).toList();
    }

    private Notification notification(String watcher) {
        Notification notification = new Notification();
        notification.setReceiver(entities.userOrNull(watcher));
        return notification;
    }
}
