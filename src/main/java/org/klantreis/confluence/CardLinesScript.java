package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the first module of the lines on cards lies. */
public final class CardLinesScript extends ScriptAddress {

    public CardLinesScript(WebResourceUrlProvider urls) {
        super(urls, "viewer", "card-lines/main.js");
    }
}
