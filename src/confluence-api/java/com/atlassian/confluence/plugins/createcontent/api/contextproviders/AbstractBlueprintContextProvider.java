package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Makes of a wizard's values what a content template is filled with. Source: PLATFORM 9.3, [P 8]; that it is a ContextProvider, [K].
 * Has a body because the host runs on it.
 */
public abstract class AbstractBlueprintContextProvider implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {
    }

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        return updateBlueprintContext(new BlueprintContext(context)).getMap();
    }

    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);
}
