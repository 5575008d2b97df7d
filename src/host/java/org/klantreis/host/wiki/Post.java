package org.klantreis.host.wiki;

import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mywork.model.NotificationBuilder;
import com.atlassian.mywork.service.LocalNotificationService;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.host.engine.HostServices;
import org.klantreis.host.wiki.standin.WikiInbox;
import org.klantreis.host.wiki.standin.WikiMailQueue;
import org.klantreis.host.wiki.standin.WikiNotificationManager;

/** The services by which plugins reach people outside of the wiki. A Confluence may lack them, and their packages. */
final class Post {
    static final Set<String> PACKAGES = Stream.of(ConfluenceMailQueueItem.class, MultiQueueTaskManager.class,
                    NotificationManager.class, NotificationBuilder.class, LocalNotificationService.class)
            .map(Class::getPackageName).collect(Collectors.toUnmodifiableSet());

    private Post() {
    }

    static void offer(HostServices services, Parts parts, Clock clock) {
        services.register(MultiQueueTaskManager.class, new WikiMailQueue(parts.outbox(), clock))
                .register(LocalNotificationService.class, new WikiInbox(parts.outbox(), clock))
                .register(NotificationManager.class, new WikiNotificationManager(parts.watches(), parts.entities()));
    }
}
