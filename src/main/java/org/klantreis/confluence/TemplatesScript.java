package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the first module of the page with templates lies. */
public final class TemplatesScript extends ScriptAddress {

    public TemplatesScript(WebResourceUrlProvider urls) {
        super(urls, "templates", "templates/manage.js");
    }
}
