package org.klantreis.host.engine;

import com.atlassian.webresource.api.UrlMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The web resources of one page, and the elements that load them. */
final class PageResources implements WebResources.Collected {
    private final ResourceModules modules;
    private final ResourceUrls urls;
    private final Visitor visitor;
    private final Runnable close;
    private final Set<String> wanted = new LinkedHashSet<>();

    PageResources(ResourceModules modules, ResourceUrls urls, Visitor visitor, Runnable close) {
        this.modules = modules;
        this.urls = urls;
        this.visitor = visitor;
        this.close = close;
    }

    @Override
    public WebResources.Collected module(String moduleKey) {
        wanted.add(moduleKey);
        return this;
    }

    @Override
    public WebResources.Collected context(String context) {
        modules.inContext(context).forEach(module -> wanted.add(module.key()));
        return this;
    }

    @Override
    public String head() {
        List<ResourceModule> ordered = modules.inOrder(wanted);
        return styles(ordered) + data(ordered) + scripts(ordered);
    }

    @Override
    public void close() {
        close.run();
    }

    private String styles(List<ResourceModule> ordered) {
        return tags(ordered, ".css", "<link rel=\"stylesheet\" href=\"%s\">\n");
    }

    private String scripts(List<ResourceModule> ordered) {
        return tags(ordered, ".js", "<script src=\"%s\"></script>\n");
    }

    private String tags(List<ResourceModule> ordered, String ending, String tag) {
        return ordered.stream().flatMap(module -> module.named(ending).map(file -> tag.formatted(url(module, file))))
                .collect(Collectors.joining());
    }

    private String url(ResourceModule module, String file) {
        String url = urls.getStaticPluginResourceUrl(module.key(), file, UrlMode.RELATIVE);
        return module.speaks(file) ? url + "?locale=" + visitor.locale().toLanguageTag() : url;
    }

    private static String data(List<ResourceModule> ordered) {
        String values = ordered.stream().flatMap(module -> module.data().stream()).flatMap(PageResources::assignment)
                .collect(Collectors.joining());
        return values.isEmpty() ? "" : "<script>\nwindow.WRM=window.WRM||{};WRM._unparsedData=WRM._unparsedData||{};\n" + values + "</script>\n";
    }

    private static Stream<String> assignment(PageData data) {
        return Stream.of("WRM._unparsedData[" + ScriptText.quote(data.key()) + "]=" + ScriptText.quote(data.json()) + ";\n");
    }
}
