package org.klantreis.host.engine;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** One {@code <data>} element: what {@code WRM.data.claim(key)} gives to scripts. */
record PageData(String key, Supplier<WebResourceDataProvider> provider) {
    String json() {
        StringWriter json = new StringWriter();
        try {
            provider.get().get().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }
}
