package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds our macros in the storage format of a page. */
final class MacrosOfPage {

    private static final Set<String> OF_MAPS = Set.of("journey-map", "service-blueprint");
    private static final String STARTER = "\"template\"";

    private final XhtmlContent storage;

    MacrosOfPage(XhtmlContent storage) {
        this.storage = storage;
    }

    /** The parameters of each that says what its map begins with, in the order of the page. */
    List<Map<String, String>> beginning(AbstractPage page) {
        String body = page.getBodyAsString();
        // most pages have none, and reading takes time that whoever publishes waits
        return body.contains(STARTER) ? read(page, body) : List.of();
    }

    private List<Map<String, String>> read(AbstractPage page, String body) {
        List<Map<String, String>> found = new ArrayList<>();
        try {
            storage.handleMacroDefinitions(body, new DefaultConversionContext(page.toPageContext()), macro -> keep(macro, found));
            return found;
        } catch (XhtmlException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void keep(MacroDefinition macro, List<Map<String, String>> found) {
        if (OF_MAPS.contains(macro.getName()) && macro.getParameters().containsKey("template")) {
            found.add(macro.getParameters());
        }
    }
}
