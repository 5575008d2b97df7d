package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the viewer's first module lies. */
public final class ViewerScript extends ScriptAddress {

    public ViewerScript(WebResourceUrlProvider urls) {
        super(urls, "viewer", "viewer/main.js");
    }
}
