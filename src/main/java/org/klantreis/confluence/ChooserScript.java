package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the starter chooser's first module lies. */
public final class ChooserScript extends ScriptAddress {

    public ChooserScript(WebResourceUrlProvider urls) {
        super(urls, "chooser", "chooser/main.js");
    }
}
