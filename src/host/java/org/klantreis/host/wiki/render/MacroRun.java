package org.klantreis.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes the macros of a page; one that fails leaves a box in its own place and the rest of the page stands. */
final class MacroRun {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRun.class);

    private final Macros macros;
    private final Function<String, String> texts;

    MacroRun(Macros macros, Function<String, String> texts) {
        this.macros = macros;
        this.texts = texts;
    }

    String html(Element markup, ConversionContext context, Function<Element, String> rendered) {
        String name = markup.attr("ac:name");
        Optional<Macro> macro = macros.named(name);
        if (macro.isEmpty()) {
            return box("macro.unknown", name, "");
        }
        try {
            context.setProperty("macroName", name);
            String html = macro.get().execute(parameters(markup), body(macro.get(), markup, rendered), context);
            return html == null ? "" : html;
        } catch (MacroExecutionException e) {
            LOG.warn("Macro {} refused: {}", name, e.toString());
            return box("macro.failed", name, String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            Mishap.bear(e);
            LOG.error("Macro {} failed", name, e);
            return box("macro.failed", name, "");
        }
    }

    static Map<String, String> parameters(Element markup) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : markup.select("> ac|parameter")) {
            Element page = parameter.selectFirst("ri|page");
            parameters.put(parameter.attr("ac:name"), page == null ? parameter.wholeText().strip() : Links.name(page));
        }
        return parameters;
    }

    private static String body(Macro macro, Element markup, Function<Element, String> rendered) {
        Element rich = markup.selectFirst("> ac|rich-text-body");
        if (rich != null && macro.getBodyType() == Macro.BodyType.RICH_TEXT) {
            return rendered.apply(rich);
        }
        Element plain = markup.selectFirst("> ac|plain-text-body");
        return plain == null ? "" : plain.wholeText();
    }

    private String box(String key, String name, String reason) {
        return "<div class=\"aui-message aui-message-error wiki-macro-error\"><p class=\"title\"><strong>"
                + Escaping.html(texts.apply(key)) + " '" + Escaping.html(name) + "'</strong></p>"
                + (reason.isEmpty() ? "" : "<p>" + Escaping.html(reason) + "</p>") + "</div>";
    }
}
