package org.klantreis.host.wiki.content;

import java.io.StringReader;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Entities;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What the wiki asks of storage format before it keeps it. */
public final class Storage {
    private static final int LIMIT = 5_000_000;
    private static final int DEEPEST = 200;
    private static final Pattern NAMED = Pattern.compile("&([a-zA-Z][a-zA-Z0-9]*);");
    private static final Pattern MACRO = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<ac:structured-macro(?![^>]*\\sac:macro-id=)(?=[\\s/>])", Pattern.DOTALL);

    private Storage() {
    }

    /** Refuses what is not well-formed, as Confluence does. */
    static void check(String body) {
        if (body.length() > LIMIT) {
            throw Refusal.of(413, "refused.large");
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader("<storage>" + numbered(body) + "</storage>")),
                    new Depth());
        } catch (SAXException e) {
            throw Refusal.invalid("refused.storage", String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses elements within elements beyond what a view can be drawn of. */
    private static final class Depth extends DefaultHandler {
        private int depth;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            depth++;
            if (depth > DEEPEST) {
                throw Refusal.invalid("refused.deep", DEEPEST);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }
    }

    /** Gives every macro that has none an id of its own; all else stays as it was, to the letter. */
    static String identify(String body) {
        return MACRO.matcher(body).replaceAll(Storage::identified);
    }

    private static String identified(MatchResult found) {
        return java.util.regex.Matcher.quoteReplacement(found.group().startsWith("<!")
                ? found.group() : found.group() + " ac:macro-id=\"" + UUID.randomUUID() + "\"");
    }

    /** XML alone does not know HTML's names for characters. */
    private static String numbered(String body) {
        return NAMED.matcher(body).replaceAll(name -> java.util.regex.Matcher.quoteReplacement(number(name)));
    }

    private static String number(MatchResult name) {
        String character = Entities.getByName(name.group(1));
        boolean known = !character.isEmpty() && !"amp lt gt quot apos".contains(name.group(1));
        return known ? "&#" + character.codePointAt(0) + ";" : name.group();
    }
}
