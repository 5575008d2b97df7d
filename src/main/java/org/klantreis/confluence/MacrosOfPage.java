package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds our macros in the storage format of a page. */
final class MacrosOfPage {

    static final Set<String> OF_MAPS = Set.of("journey-map", "service-blueprint");
    static final Set<String> OF_PERSONAS = Set.of("journey-persona");
    private static final String STARTER = "\"template\"";

    private final XhtmlContent storage;

    MacrosOfPage(XhtmlContent storage) {
        this.storage = storage;
    }

    /** Each of our macros that says with what to begin, in the order of the page. */
    List<MacroDefinition> beginning(AbstractPage page) {
        String body = page.getBodyAsString();
        // most pages have none, and reading takes time that whoever publishes waits
        return body.contains(STARTER) ? read(page, body).stream().filter(MacrosOfPage::begins).toList() : List.of();
    }

    private List<MacroDefinition> read(AbstractPage page, String body) {
        List<MacroDefinition> found = new ArrayList<>();
        try {
            storage.handleMacroDefinitions(body, new DefaultConversionContext(page.toPageContext()), found::add);
            return found;
        } catch (XhtmlException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean begins(MacroDefinition macro) {
        return (OF_MAPS.contains(macro.getName()) || OF_PERSONAS.contains(macro.getName())) && macro.getParameters().containsKey("template");
    }
}
