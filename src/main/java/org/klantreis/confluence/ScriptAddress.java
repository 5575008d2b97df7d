package org.klantreis.confluence;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a loader where its first module lies. A batch of scripts cannot know its own address, and only the versioned
 * one lets browsers keep a file for ever.
 */
abstract class ScriptAddress implements WebResourceDataProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptAddress.class);

    private final WebResourceUrlProvider urls;
    private final String module;
    private final String file;
    private final AtomicBoolean told = new AtomicBoolean();

    ScriptAddress(WebResourceUrlProvider urls, String module, String file) {
        this.urls = urls;
        this.module = module;
        this.file = file;
    }

    @Override
    public final Jsonable get() {
        String address = address();
        return writer -> writer.write('"' + address.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    /** Empty if the host fails: this runs in the head of the page, which must stand. */
    private String address() {
        try {
            return urls.getStaticPluginResourceUrl(Product.KEY + ":" + module, file, UrlMode.AUTO);
        } catch (RuntimeException | LinkageError unexpected) {
            if (told.compareAndSet(false, true)) {
                LOG.error("The address of {} cannot be found; maps stay without scripts", file, unexpected);
            }
            return "";
        }
    }
}
