package org.klantreis.host.engine;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.io.StringWriter;
import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;

/** Velocity 1.6.4 with auto-escape and a strict allow-list, over the templates of one plugin (PLATFORM 8). */
public final class VelocityTemplates implements VelocityHelperService {
    private final VelocityEngine engine = new VelocityEngine();
    private final Map<String, Object> defaults;

    private VelocityTemplates(Map<String, Object> defaults) {
        this.defaults = defaults;
    }

    /** Makes an engine whose templates come from the given files and see the given names by default. */
    public static VelocityTemplates over(Function<String, Optional<URL>> files, AllowList allowed, Map<String, Object> defaults) {
        VelocityTemplates templates = new VelocityTemplates(Map.copyOf(defaults));
        templates.configure(files, allowed);
        return templates;
    }

    /** Makes the list of allowed methods from the entries of the descriptor. */
    public static AllowList allowing(Collection<String> entries) {
        return new AllowList(entries);
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>(defaults);
    }

    @Override
    public String getRenderedTemplate(String templateName, Map<String, Object> context) {
        try {
            StringWriter html = new StringWriter(8192);
            engine.getTemplate(templateName).merge(new VelocityContext(context), html);
            return html.toString();
        } catch (Exception e) {
            throw new IllegalStateException("The template " + templateName + " cannot be rendered", e);
        }
    }

    private void configure(Function<String, Optional<URL>> files, AllowList allowed) {
        engine.setApplicationAttribute(AllowedCalls.ALLOW_LIST, allowed);
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("runtime.introspector.uberspect", AllowedCalls.class.getName());
        engine.setProperty("eventhandler.referenceinsertion.class", AutoEscape.class.getName());
        engine.setProperty("resource.loader", "bundle");
        engine.setProperty("bundle.resource.loader.instance", new BundleTemplates(files));
        engine.setProperty("bundle.resource.loader.cache", "true");
        engine.setProperty("bundle.resource.loader.modificationCheckInterval", "-1");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }
}
