package org.klantreis.confluence;

import static java.util.stream.Collectors.toCollection;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** What Confluence calls watching. Linked only where there is such a service. */
final class PageNotifications {

    static final String SERVICE = "com.atlassian.confluence.mail.notification.NotificationManager";

    private PageNotifications() {
    }

    /** User keys, as Confluence orders them. Of a deleted account, the watch is left. */
    static Set<String> receivers(Object service, ContentEntityObject content) {
        return ((NotificationManager) service).getNotificationsByContent(content).stream().map(Notification::getReceiver)
                .filter(Objects::nonNull).map(ConfluenceUser::getKey).map(key -> key.getStringValue())
                .collect(toCollection(LinkedHashSet::new));
    }
}
