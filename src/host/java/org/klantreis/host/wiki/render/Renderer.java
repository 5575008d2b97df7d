package org.klantreis.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.PageManager;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Draws storage format as HTML: known elements pass, macros run, all else is taken apart. */
public final class Renderer {
    private final Links links;
    private final MacroRun run;

    /** Texts are asked for by key when a box has to be drawn. */
    public Renderer(Macros macros, PageManager pages, String base, Function<String, String> texts) {
        this.links = new Links(pages, base);
        this.run = new MacroRun(macros, texts);
    }

    public String html(String storage, ConversionContext context) {
        return children(Jsoup.parse(storage, "", Parser.xmlParser()), context);
    }

    private String children(Node parent, ConversionContext context) {
        StringBuilder out = new StringBuilder();
        parent.childNodes().forEach(child -> out.append(node(child, context)));
        return out.toString();
    }

    private String node(Node node, ConversionContext context) {
        if (node instanceof TextNode text) {
            return Escaping.html(text.getWholeText());
        }
        return node instanceof Element element ? element(element, element.normalName(), context) : "";
    }

    private String element(Element element, String name, ConversionContext context) {
        return switch (name) {
            case "ac:structured-macro", "ac:macro" -> run.html(element, context, body -> children(body, context));
            case "ac:link" -> links.link(element, context);
            case "ac:image" -> links.image(element, context);
            case "ac:placeholder", "ac:parameter" -> "";
            case "ac:layout-section" -> "<div class=\"wiki-columns\">" + children(element, context) + "</div>";
            case "ac:layout-cell" -> "<div class=\"wiki-column\">" + children(element, context) + "</div>";
            default -> html(element, name, context);
        };
    }

    private String html(Element element, String name, ConversionContext context) {
        if (AllowedHtml.code(name)) {
            return "";
        }
        if (!AllowedHtml.element(name)) {
            return children(element, context);
        }
        String start = "<" + name + AllowedHtml.attributes(element) + ">";
        String drawn = AllowedHtml.empty(name) ? start : start + children(element, context) + "</" + name + ">";
        return name.equals("table") ? "<div class=\"table-wrap\">" + drawn + "</div>" : drawn;
    }
}
