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

    static final Set<String> OF_MAPS = Set.of("journey-map", "service-blueprint");
    static final Set<String> OF_PERSONAS = Set.of("journey-persona");
    private static final String STARTER = "\"template\"";

    private final XhtmlContent storage;

    MacrosOfPage(XhtmlContent storage) {
        this.storage = storage;
    }

    /** The parameters of each macro of these names that says with what to begin, in the order of the page. */
    List<Map<String, String>> beginning(AbstractPage page, Set<String> names) {
        String body = page.getBodyAsString();
        // most pages have none, and reading takes time that whoever publishes waits
        return body.contains(STARTER) ? read(page, body, names) : List.of();
    }

    private List<Map<String, String>> read(AbstractPage page, String body, Set<String> names) {
        List<Map<String, String>> found = new ArrayList<>();
        try {
            storage.handleMacroDefinitions(body, new DefaultConversionContext(page.toPageContext()), macro -> keep(macro, names, found));
            return found;
        } catch (XhtmlException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void keep(MacroDefinition macro, Set<String> names, List<Map<String, String>> found) {
        if (names.contains(macro.getName()) && macro.getParameters().containsKey("template")) {
            found.add(macro.getParameters());
        }
    }
}
