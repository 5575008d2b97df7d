package org.klantreis.confluence;

import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Where the first module of the improvement plan lies. */
public final class PlanScript extends ScriptAddress {

    public PlanScript(WebResourceUrlProvider urls) {
        super(urls, "viewer", "plan/main.js");
    }
}
