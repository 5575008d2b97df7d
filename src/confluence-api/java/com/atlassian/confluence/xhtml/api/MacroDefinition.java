package com.atlassian.confluence.xhtml.api;

import java.util.Map;

/** A macro as storage format holds it. Source: PLATFORM 1.3, [J 8.1]. */
public abstract class MacroDefinition {
    public abstract String getName();

    public abstract Map<String, String> getParameters();
}
