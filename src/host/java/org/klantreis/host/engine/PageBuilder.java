package org.klantreis.host.engine;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Optional;

/** Collects, per thread, the web resources of the page that is being drawn (PLATFORM 7.6). */
final class PageBuilder implements PageBuilderService, WebResources {
    private final ThreadLocal<PageResources> current = new ThreadLocal<>();
    private final ResourceModules modules;
    private final ResourceUrls urls;
    private final Visitor visitor;

    PageBuilder(ResourceModules modules, ResourceUrls urls, Visitor visitor) {
        this.modules = modules;
        this.urls = urls;
        this.visitor = visitor;
    }

    @Override
    public Collected begin() {
        PageResources outer = current.get();
        PageResources page = new PageResources(modules, urls, visitor, () -> restore(outer));
        current.set(page);
        return page;
    }

    @Override
    public String url(String moduleKey, String file) {
        return urls.getStaticPluginResourceUrl(moduleKey, file, UrlMode.RELATIVE);
    }

    @Override
    public WebResourceAssembler assembler() {
        return () -> new Required(Optional.ofNullable(current.get()));
    }

    private void restore(PageResources outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }

    /** What a macro asks for; without a page being drawn (an e-mail, a feed) it goes nowhere. */
    private record Required(Optional<PageResources> page) implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String moduleKey) {
            page.ifPresent(open -> open.module(moduleKey));
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            page.ifPresent(open -> open.context(context));
            return this;
        }
    }
}
