package com.atlassian.confluence.mail.notification;

import com.atlassian.confluence.user.ConfluenceUser;

/** That somebody watches something (PLATFORM 5.5, [10.x SLACK; J 5.7, 8.0.0-m89]); has a body because the host runs on it. */
public class Notification {
    private ConfluenceUser receiver;

    public ConfluenceUser getReceiver() {
        return receiver;
    }

    /** Only for the embedded wiki. */
    public void setReceiver(ConfluenceUser receiver) {
        this.receiver = receiver;
    }
}
