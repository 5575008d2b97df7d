package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the gallery's module lies. */
public final class GalleryScript extends ScriptAddress {

    public GalleryScript(WebResourceUrlProvider urls) {
        super(urls, "viewer", "gallery/main.js");
    }
}
