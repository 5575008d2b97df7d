package org.klantreis.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Stands for XhtmlContent: tells of the macros in storage format, those within others included. */
public final class StoredMacros implements XhtmlContent {
    @Override
    public void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler) {
        Jsoup.parse(storage, "", Parser.xmlParser()).select("ac|structured-macro").forEach(macro -> handler.handle(new Stored(macro)));
    }

    private static final class Stored extends MacroDefinition {
        private final Element markup;

        Stored(Element markup) {
            this.markup = markup;
        }

        @Override
        public String getName() {
            return markup.attr("ac:name");
        }

        @Override
        public Map<String, String> getParameters() {
            return MacroRun.parameters(markup);
        }
    }
}
