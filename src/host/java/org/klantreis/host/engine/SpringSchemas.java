package org.klantreis.host.engine;

import java.io.IOException;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds the schemas of Spring XML on the host's class path, never on the net. */
final class SpringSchemas extends DelegatingEntityResolver {
    private static final String PREFIX = "http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint";

    SpringSchemas() {
        super(SpringSchemas.class.getClassLoader());
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
        if (systemId != null && systemId.startsWith(PREFIX)) {
            return source(systemId);
        }
        InputSource found = super.resolveEntity(publicId, systemId);
        if (found == null) {
            throw new SAXException("unknown schema " + systemId);
        }
        return found;
    }

    private static InputSource source(String systemId) {
        InputSource source = new InputSource(SpringSchemas.class.getResourceAsStream("gemini-blueprint.xsd"));
        source.setSystemId(systemId);
        return source;
    }
}
