package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** What a macro module implements. Source: PLATFORM 1.1, [J 9.0.2, 9.1.2; P 6]. */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    enum BodyType { NONE, PLAIN_TEXT, RICH_TEXT }

    enum OutputType { BLOCK, INLINE }
}
