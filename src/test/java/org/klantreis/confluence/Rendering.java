package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;

/** One rendering of one content, as Confluence hands it to macros. */
final class Rendering implements ConversionContext {

    private final ContentEntityObject content;
    private final String output;
    private final Map<String, Object> properties = new HashMap<>();

    private Rendering(ContentEntityObject content, String output) {
        this.content = content;
        this.output = output;
    }

    static Rendering of(ContentEntityObject content) {
        return new Rendering(content, "display");
    }

    static Rendering of(ContentEntityObject content, String output) {
        return new Rendering(content, output);
    }

    /** As a template is previewed. */
    static Rendering ofNothing() {
        return new Rendering(null, "preview");
    }

    @Override
    public ContentEntityObject getEntity() {
        return content;
    }

    @Override
    public String getSpaceKey() {
        return "DEMO";
    }

    @Override
    public String getOutputType() {
        return output;
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
        return String.valueOf(properties.get(name));
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
