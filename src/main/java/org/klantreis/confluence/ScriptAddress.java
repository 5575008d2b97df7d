package org.klantreis.confluence;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/**
 * Tells a loader where its first module lies. A batch of scripts cannot know its own address, and only the versioned
 * one lets browsers keep a file for ever.
 */
abstract class ScriptAddress implements WebResourceDataProvider {

    private final WebResourceUrlProvider urls;
    private final String module;
    private final String file;

    ScriptAddress(WebResourceUrlProvider urls, String module, String file) {
        this.urls = urls;
        this.module = module;
        this.file = file;
    }

    @Override
    public final Jsonable get() {
        String address = urls.getStaticPluginResourceUrl(Product.KEY + ":" + module, file, UrlMode.AUTO);
        return writer -> writer.write('"' + address.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }
}
