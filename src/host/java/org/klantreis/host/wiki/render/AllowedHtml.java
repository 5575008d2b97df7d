package org.klantreis.host.wiki.render;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The HTML that page text may hold; all else is unwrapped, or dropped with its content where that is code. */
final class AllowedHtml {
    private static final Set<String> ELEMENTS = Set.of("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong",
            "b", "em", "i", "u", "s", "del", "ins", "sub", "sup", "small", "code", "pre", "blockquote", "ul", "ol",
            "li", "dl", "dt", "dd", "table", "colgroup", "col", "caption", "thead", "tbody", "tfoot", "tr", "th",
            "td", "a", "img", "div", "span", "time");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> CODE = Set.of("script", "style", "iframe", "object", "embed", "applet", "form",
            "svg", "math", "template", "noscript", "textarea", "select", "title", "head", "link", "meta", "base");
    private static final Set<String> ATTRIBUTES = Set.of("class", "title", "lang", "dir", "colspan", "rowspan",
            "scope", "alt", "width", "height", "start", "datetime", "style");
    private static final Map<String, String> ADDRESSES = Map.of("a", "href", "img", "src");
    private static final Pattern ADDRESS = Pattern.compile("(https?:|mailto:|/(?!/)|#)[^\\p{Cntrl}]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile(
            "(text-align|color|background-color|width|margin-left|padding-left):[ \\w#%.]+");

    private AllowedHtml() {
    }

    static boolean element(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean empty(String name) {
        return VOID.contains(name);
    }

    static boolean code(String name) {
        return CODE.contains(name.substring(name.indexOf(':') + 1)) && !name.startsWith("ac:");
    }

    static boolean address(String address) {
        return ADDRESS.matcher(address).matches();
    }

    static String attributes(Element element) {
        StringBuilder out = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            if (allowed(element.normalName(), attribute.getKey(), attribute.getValue())) {
                out.append(' ').append(attribute.getKey()).append("=\"").append(Escaping.html(attribute.getValue())).append('"');
            }
        }
        return out.toString();
    }

    private static boolean allowed(String element, String name, String value) {
        if (name.equals(ADDRESSES.get(element))) {
            return address(value);
        }
        return ATTRIBUTES.contains(name) && (!name.equals("style") || style(value));
    }

    private static boolean style(String value) {
        return Arrays.stream(value.split(";")).map(String::strip)
                .allMatch(declaration -> declaration.isEmpty() || DECLARATION.matcher(declaration).matches());
    }
}
