package org.klantreis.drawing;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Velocity as Confluence runs it: every reference is escaped, and only listed methods may be called. */
public final class VelocityTemplates implements Templates {

    private final VelocityEngine engine;

    public VelocityTemplates() {
        Properties settings = new Properties();
        settings.setProperty("resource.loader", "c");
        settings.setProperty("c.resource.loader.class", ClasspathResourceLoader.class.getName());
        settings.setProperty("c.resource.loader.cache", "true");
        settings.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        settings.setProperty("velocimacro.library", "");
        settings.setProperty("input.encoding", "UTF-8");
        settings.setProperty("runtime.introspector.uberspect", ListedMethods.class.getName());
        try {
            engine = new VelocityEngine(settings);
            engine.init();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public String render(String template, Map<String, Object> context) {
        VelocityContext velocity = new VelocityContext(context);
        EventCartridge events = new EventCartridge();
        ReferenceInsertionEventHandler escape = VelocityTemplates::escape;
        events.addEventHandler(escape);
        events.attachToContext(velocity);
        StringWriter out = new StringWriter(16_384);
        try {
            engine.getTemplate(template, "UTF-8").merge(velocity, out);
        } catch (Exception broken) {
            throw new IllegalStateException(template, broken);
        }
        return out.toString();
    }

    private static Object escape(String reference, Object value) {
        if (value == null) {
            throw new IllegalStateException("nothing to insert for " + reference);
        }
        return reference.endsWith("Html") ? value : Html.escape(value.toString());
    }
}
