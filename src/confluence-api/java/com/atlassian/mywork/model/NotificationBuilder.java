package com.atlassian.mywork.model;

/**
 * Builds a message for the inbox. Source: PLATFORM 5.5, [P 2; J mywork-api 0.2.19]; url, itemUrl and globalId [J mywork-api].
 * It keeps what the embedded wiki shows, because that runs on it.
 */
public class NotificationBuilder {
    String title = "";
    String itemTitle = "";
    String description = "";
    String url = "";
    String groupingId = "";
    String globalId = "";

    public NotificationBuilder application(String application) {
        return this;
    }

    public NotificationBuilder title(String title) {
        this.title = title;
        return this;
    }

    public NotificationBuilder itemTitle(String itemTitle) {
        this.itemTitle = itemTitle;
        return this;
    }

    public NotificationBuilder description(String description) {
        this.description = description;
        return this;
    }

    public NotificationBuilder url(String url) {
        this.url = url;
        return this;
    }

    public NotificationBuilder itemUrl(String itemUrl) {
        return this;
    }

    public NotificationBuilder groupingId(String groupingId) {
        this.groupingId = groupingId;
        return this;
    }

    public NotificationBuilder globalId(String globalId) {
        this.globalId = globalId;
        return this;
    }

    public Notification createNotification() {
        return new Notification(this);
    }
}
