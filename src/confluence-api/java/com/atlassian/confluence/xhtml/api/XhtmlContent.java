package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;

/** Reads storage format. Source: PLATFORM 1.4, [J 5.5-7.19]. */
public interface XhtmlContent {
    void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler) throws XhtmlException;
}
