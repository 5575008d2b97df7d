package com.atlassian.core.task;

/** Something that a queue does later. Source: PLATFORM 5.5, [J atlassian-core 3.17-3.20; P 4]. */
public interface Task {
}
