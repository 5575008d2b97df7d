package com.atlassian.mywork.service;

import com.atlassian.mywork.model.Notification;
import java.util.concurrent.Future;

/** The inbox behind the bell. Source: PLATFORM 5.5, [P 2; a plugin on jakarta.ws.rs, so built for 10.x]. */
public interface LocalNotificationService {
    Future<Notification> createOrUpdate(String userName, Notification notification);
}
