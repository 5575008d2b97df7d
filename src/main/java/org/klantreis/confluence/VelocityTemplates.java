package org.klantreis.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import org.klantreis.drawing.Templates;

/** Confluence's Velocity, which escapes and allows only what atlassian-plugin.xml lists. */
final class VelocityTemplates implements Templates {

    private final VelocityHelperService velocity;

    VelocityTemplates(VelocityHelperService velocity) {
        this.velocity = velocity;
    }

    @Override
    public String render(String template, Map<String, Object> context) {
        return velocity.getRenderedTemplate(template, context);
    }
}
