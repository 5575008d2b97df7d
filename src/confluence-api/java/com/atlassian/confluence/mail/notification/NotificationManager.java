package com.atlassian.confluence.mail.notification;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;

/** Who watches what. Source: PLATFORM 5.5, [10.x SLACK; J 8.0.0-m89], that it answers a List by analogy [J 6.13.7]. */
public interface NotificationManager {
    List<Notification> getNotificationsByContent(ContentEntityObject content);
}
