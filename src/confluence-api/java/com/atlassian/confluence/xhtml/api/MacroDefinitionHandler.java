package com.atlassian.confluence.xhtml.api;

/** Is told of each macro in storage format. Source: PLATFORM 1.4, [J 5.5-7.19]. */
public interface MacroDefinitionHandler {
    void handle(MacroDefinition macro);
}
