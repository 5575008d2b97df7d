package org.klantreis.host.engine;

import java.util.List;

/** A plugin that has started, with all the wiki may use of it. */
record RunningPlugin(String key, String version, List<MacroModule> macros, List<BlueprintModule> blueprints,
        List<ServletModule> servlets, List<WebItem> webItems, WebResources resources, I18n i18n, String baseUrl) implements Plugin {
}
