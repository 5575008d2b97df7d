package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the first module for cards of personas lies. */
public final class PersonaScript extends ScriptAddress {

    public PersonaScript(WebResourceUrlProvider urls) {
        super(urls, "persona", "persona/main.js");
    }
}
