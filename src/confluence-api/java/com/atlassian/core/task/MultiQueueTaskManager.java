package com.atlassian.core.task;

/** The queues of the wiki, of which "mail" is one. Source: PLATFORM 5.5, [J atlassian-core 3.17-3.20; P 4]. */
public interface MultiQueueTaskManager {
    void addTask(String queueName, Task task);
}
