package org.klantreis.confluence.blueprint;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What stands on a page that a wizard made. */
final class BegunPages {

    private BegunPages() {
    }

    static Element macro(Map<String, Object> page) {
        return Jsoup.parse(page.get("macro").toString(), "", Parser.xmlParser()).child(0);
    }

    static Map<String, String> parameters(Element macro) {
        Map<String, String> parameters = new HashMap<>();
        macro.children().forEach(each -> parameters.put(each.attr("ac:name"), each.wholeText()));
        return parameters;
    }
}
