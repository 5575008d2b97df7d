package com.atlassian.confluence.mail.template;

import com.atlassian.core.task.Task;
import java.io.Serializable;

/** A mail to be sent (PLATFORM 5.5, [J 2.8-5.7; P 6]); holds what it is given, because the embedded wiki reads it. */
public class ConfluenceMailQueueItem implements Task, Serializable {
    private final String toAddress;
    private final String subject;
    private final String body;
    private final String mimeType;

    public ConfluenceMailQueueItem(String toAddress, String subject, String body, String mimeType) {
        this.toAddress = toAddress;
        this.subject = subject;
        this.body = body;
        this.mimeType = mimeType;
    }

    /** Only for the embedded wiki. */
    public String getToAddress() {
        return toAddress;
    }

    /** Only for the embedded wiki. */
    public String getSubject() {
        return subject;
    }

    /** Only for the embedded wiki. */
    public String getBody() {
        return body;
    }

    /** Only for the embedded wiki. */
    public String getMimeType() {
        return mimeType;
    }
}
