package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the first module of the page with templates lies. */
public final class ShelfScript extends ScriptAddress {

    public ShelfScript(WebResourceUrlProvider urls) {
        super(urls, "shelf", "shelf/manage.js");
    }
}
