package org.klantreis.host.wiki.web;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.klantreis.host.wiki.render.Escaping;

/** The wiki's own templates; every reference is escaped unless its name ends in Html. */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    public Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
        engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("classpath.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String render(String name, Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler) Templates::escaped);
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("org/klantreis/host/wiki/web/" + name + ".vm").merge(context, out);
        } catch (Exception e) {
            throw new IllegalStateException("Template " + name, e);
        }
        return out.toString();
    }

    private static Object escaped(String reference, Object value) {
        boolean markup = value == null || reference.replaceAll("[{}!]|\\(.*", "").endsWith("Html");
        return markup ? value : Escaping.html(value.toString());
    }
}
