package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the starter chooser's first module lies: beside those of the viewer, some of which it uses. */
public final class ChooserScript extends ScriptAddress {

    public ChooserScript(WebResourceUrlProvider urls) {
        super(urls, "viewer", "chooser/main.js");
    }
}
