package com.atlassian.confluence.plugin.services;

import java.util.Map;

/** Renders Velocity templates of plugins (PLATFORM 8, [10.x OO]). */
public interface VelocityHelperService {
    Map<String, Object> createDefaultVelocityContext();

    String getRenderedTemplate(String templateName, Map<String, Object> context);
}
