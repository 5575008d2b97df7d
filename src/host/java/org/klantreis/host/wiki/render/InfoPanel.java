package org.klantreis.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** The macros info, tip, note and warning: a coloured panel around some page text. */
public record InfoPanel(String style) implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.getOrDefault("title", "");
        return "<div class=\"aui-message aui-message-" + style + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\"><strong>" + Escaping.html(title) + "</strong></p>")
                + body + "</div>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
