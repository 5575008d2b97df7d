package org.klantreis.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** An {@code atlassian-plugin.xml}: the plugin's key, version and modules (PLATFORM 7.5). */
record Descriptor(ModuleElement root) {
    /** Reads a descriptor with a parser that knows no document types and so no entities. */
    static Descriptor read(InputStream in) throws IOException {
        try {
            DocumentBuilder parser = safeParser().newDocumentBuilder();
            // it would print what is thrown anyway
            parser.setErrorHandler(null);
            return new Descriptor(new ModuleElement(parser.parse(in).getDocumentElement()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new RefusedPlugin("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    String key() {
        return root.required("key");
    }

    String version() {
        return root.child("plugin-info").flatMap(info -> info.child("version")).map(ModuleElement::text).orElse("0");
    }

    List<ModuleElement> modules(String type) {
        return root.children(type);
    }

    private static DocumentBuilderFactory safeParser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
