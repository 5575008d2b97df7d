package org.klantreis.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.util.HashMap;
import java.util.Map;

/** Stands for ConversionContext; its entity is null where nothing but storage format is known, as in Confluence. */
public final class PageContext implements ConversionContext {
    private final ContentEntityObject entity;
    private final ConversionContextOutputType output;
    private final Map<String, Object> properties = new HashMap<>();

    private PageContext(ContentEntityObject entity, ConversionContextOutputType output) {
        this.entity = entity;
        this.output = output;
        properties.put("output-device-type", "desktop");
    }

    public static PageContext of(ContentEntityObject entity, ConversionContextOutputType output) {
        return new PageContext(entity, output);
    }

    public static PageContext withoutPage(ConversionContextOutputType output) {
        return new PageContext(null, output);
    }

    /** The same output for another page, whose macros see that page as theirs. */
    PageContext switchedTo(ContentEntityObject other) {
        PageContext switched = new PageContext(other, output);
        switched.properties.putAll(properties);
        return switched;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return entity instanceof SpaceContentEntityObject inSpace ? inSpace.getSpaceKey() : null;
    }

    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public String getOutputDeviceType() {
        return getPropertyAsString("output-device-type");
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
        Object value = properties.get(name);
        return value == null ? null : value.toString();
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
