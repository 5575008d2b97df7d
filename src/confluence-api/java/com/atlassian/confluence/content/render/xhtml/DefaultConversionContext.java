package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.renderer.RenderContext;
import java.util.HashMap;
import java.util.Map;

/** A context for reading storage format. Source: PLATFORM 1.2, [J 5.2; P 1: MM]; has a body because the host runs on it. */
public class DefaultConversionContext implements ConversionContext {
    private final Map<String, Object> properties = new HashMap<>();

    public DefaultConversionContext(RenderContext place) {
    }

    @Override
    public ContentEntityObject getEntity() {
        return null;
    }

    @Override
    public String getSpaceKey() {
        return null;
    }

    @Override
    public String getOutputType() {
        return ConversionContextOutputType.DISPLAY.value();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object fallback) {
        return properties.getOrDefault(name, fallback);
    }

    @Override
    public String getPropertyAsString(String name) {
        return properties.containsKey(name) ? String.valueOf(properties.get(name)) : null;
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }
}
