package org.klantreis.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The macro Include Page: shows another page here, whose macros see the included page as theirs. */
public final class IncludePage implements Macro {
    private static final String OPEN = "wiki.included";

    private final PageManager pages;
    private final PermissionManager rights;
    private final BiFunction<String, ConversionContext, String> renderer;
    private final Function<String, String> texts;

    public IncludePage(PageManager pages, PermissionManager rights,
                       BiFunction<String, ConversionContext, String> renderer, Function<String, String> texts) {
        this.pages = pages;
        this.rights = rights;
        this.renderer = renderer;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        Page page = page(parameters.getOrDefault("", ""), context.getSpaceKey());
        if (page == null || !rights.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page)) {
            throw new MacroExecutionException(texts.apply("include.missing"));
        }
        Set<Long> open = opened(context);
        if (!open.add(page.getId())) {
            throw new MacroExecutionException(texts.apply("include.circle"));
        }
        PageContext included = ((PageContext) context).switchedTo(page);
        included.setProperty(OPEN, open);
        return renderer.apply(page.getBodyAsString(), included);
    }

    private Page page(String name, String space) {
        int colon = name.indexOf(':');
        Page elsewhere = colon < 0 ? null : pages.getPage(name.substring(0, colon), name.substring(colon + 1));
        return elsewhere != null || space == null ? elsewhere : pages.getPage(space, name);
    }

    private static Set<Long> opened(ConversionContext context) {
        Set<Long> open = new HashSet<>();
        if (context.getProperty(OPEN) instanceof Set<?> before) {
            before.forEach(id -> open.add((Long) id));
        } else if (context.getEntity() != null) {
            open.add(context.getEntity().getId());
        }
        return open;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
