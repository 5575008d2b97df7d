package org.klantreis.host.sample;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;

/** Makes a note of what a wizard asked. */
public final class NotePage extends AbstractBlueprintContextProvider {
    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        context.setTitle("Note on " + context.get("about"));
        context.put("note", "A note on " + context.get("about"));
        return context;
    }
}
