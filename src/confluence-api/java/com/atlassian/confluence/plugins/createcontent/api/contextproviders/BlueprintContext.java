package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.HashMap;
import java.util.Map;

/** What a wizard gathered and a content template is filled with. Source: PLATFORM 9.3, [P 6]; has a body because the host runs on it. */
public class BlueprintContext {
    private final Map<String, Object> values;

    BlueprintContext(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    public Object get(String key) {
        return values.get(key);
    }

    public void put(String key, Object value) {
        values.put(key, value);
    }

    /** The page's title, which is the entry ContentPageTitle. Source: [P 5]. */
    public void setTitle(String title) {
        values.put("ContentPageTitle", title);
    }

    public Map<String, Object> getMap() {
        return values;
    }
}
