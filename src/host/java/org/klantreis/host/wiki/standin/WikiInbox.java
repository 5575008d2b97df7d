package org.klantreis.host.wiki.standin;

import com.atlassian.mywork.model.Notification;
import com.atlassian.mywork.service.LocalNotificationService;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.klantreis.host.wiki.content.Notice;
import org.klantreis.host.wiki.content.Outbox;

/** Stands for LocalNotificationService, the inbox behind the bell. */
public record WikiInbox(Outbox outbox, Clock clock) implements LocalNotificationService {
    @Override
    public Future<Notification> createOrUpdate(String userName, Notification notification) {
        outbox.tell(new Notice(clock.instant(), userName, notification.getTitle(), notification.getItemTitle(),
                notification.getDescription(), notification.getUrl(), notification.getGroupingId(),
                notification.getGlobalId()));
        return CompletableFuture.completedFuture(notification);
    }
}
