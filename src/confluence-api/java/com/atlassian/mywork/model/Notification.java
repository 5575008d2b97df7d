package com.atlassian.mywork.model;

/** A message in the inbox (PLATFORM 5.5, [J mywork-api]); holds what it is given, because the embedded wiki reads it. */
public class Notification {
    private final NotificationBuilder given;

    Notification(NotificationBuilder given) {
        this.given = given;
    }

    /** Only for the embedded wiki. */
    public String getTitle() {
        return given.title;
    }

    /** Only for the embedded wiki. */
    public String getItemTitle() {
        return given.itemTitle;
    }

    /** Only for the embedded wiki. */
    public String getDescription() {
        return given.description;
    }

    /** Only for the embedded wiki. */
    public String getUrl() {
        return given.url;
    }

    /** Only for the embedded wiki. */
    public String getGroupingId() {
        return given.groupingId;
    }

    /** Only for the embedded wiki. */
    public String getGlobalId() {
        return given.globalId;
    }
}
