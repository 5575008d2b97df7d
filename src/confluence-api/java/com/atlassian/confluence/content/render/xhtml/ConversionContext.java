package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** What is rendered, for which output. Source: PLATFORM 1.2, [J 5.5.1; 10.x OO]. */
public interface ConversionContext {
    ContentEntityObject getEntity();

    String getSpaceKey();

    String getOutputType();

    String getOutputDeviceType();

    Object getProperty(String name);

    Object getProperty(String name, Object fallback);

    String getPropertyAsString(String name);

    boolean hasProperty(String name);

    void setProperty(String name, Object value);

    Object removeProperty(String name);
}
