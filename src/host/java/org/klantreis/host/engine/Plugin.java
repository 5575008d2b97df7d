package org.klantreis.host.engine;

import java.util.List;

/** A plugin that runs, as the pages of the wiki may use it. */
public interface Plugin {
    String key();

    String version();

    /** Gives the macros in the order of the descriptor. */
    List<MacroModule> macros();

    /** Gives what the Create dialog offers, in the order of the descriptor. */
    List<BlueprintModule> blueprints();

    /** Gives the servlets, each with the paths at which it answers. */
    List<ServletModule> servlets();

    /** Gives the links in menus of the wiki, in their order. */
    List<WebItem> webItems();

    WebResources resources();

    I18n i18n();

    /** Gives scheme, host, port and context path, without a slash at the end. */
    String baseUrl();
}
