package org.klantreis.confluence;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;

/** The queue from which Confluence sends mail, later and again if it must. Linked only where there is such a service. */
final class MailQueue {

    static final String SERVICE = "com.atlassian.core.task.MultiQueueTaskManager";

    private MailQueue() {
    }

    static void add(Object service, String address, Letter letter) {
        ((MultiQueueTaskManager) service).addTask("mail",
                new ConfluenceMailQueueItem(address, letter.subject(), letter.html(), "text/html"));
    }
}
