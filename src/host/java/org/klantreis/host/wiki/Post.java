package org.klantreis.host.wiki;

import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mywork.service.LocalNotificationService;
import java.time.Clock;
import org.klantreis.host.engine.HostServices;
import org.klantreis.host.wiki.standin.WikiInbox;
import org.klantreis.host.wiki.standin.WikiMailQueue;
import org.klantreis.host.wiki.standin.WikiNotificationManager;

/** The services by which plugins reach people outside of the wiki. */
final class Post {
    private Post() {
    }

    static void offer(HostServices services, Parts parts, Clock clock) {
        services.register(MultiQueueTaskManager.class, new WikiMailQueue(parts.outbox(), clock))
                .register(LocalNotificationService.class, new WikiInbox(parts.outbox(), clock))
                .register(NotificationManager.class, new WikiNotificationManager(parts.watches(), parts.entities()));
    }
}
