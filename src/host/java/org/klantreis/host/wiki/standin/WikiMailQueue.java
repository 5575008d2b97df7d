package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import java.time.Clock;
import org.klantreis.host.wiki.content.Mail;
import org.klantreis.host.wiki.content.Outbox;

/** Stands for MultiQueueTaskManager with its one queue of mails, which ends in the outbox. */
public record WikiMailQueue(Outbox outbox, Clock clock) implements MultiQueueTaskManager {
    @Override
    public void addTask(String queueName, Task task) {
        if (!queueName.equals("mail") || !(task instanceof ConfluenceMailQueueItem)) {
            throw new IllegalArgumentException("No queue " + queueName + " takes " + task.getClass().getName());
        }
        ConfluenceMailQueueItem mail = (ConfluenceMailQueueItem) task;
        outbox.send(new Mail(clock.instant(), mail.getToAddress(), mail.getSubject(), mail.getBody(), mail.getMimeType()));
    }
}
