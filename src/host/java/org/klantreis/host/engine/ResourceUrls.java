package org.klantreis.host.engine;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Addresses of files that change with the plugin: {@code /s/{build}/{counter}/{version}/_/download/resources/{module}/{file}}. */
final class ResourceUrls implements WebResourceUrlProvider {
    private static final String BUILD = "9010";

    private final ResourceModules modules;
    private final String counter;
    private final String contextPath;
    private final String baseUrl;

    /**
     * Takes what the addresses are made of.
     *
     * @param counter changes with every jar, also when its version stays
     */
    ResourceUrls(ResourceModules modules, String counter, String contextPath, String baseUrl) {
        this.modules = modules;
        this.counter = counter;
        this.contextPath = contextPath;
        this.baseUrl = baseUrl;
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        return (urlMode == UrlMode.ABSOLUTE ? baseUrl : contextPath) + path(moduleCompleteKey, resourceName);
    }

    String path(String module, String file) {
        String version = modules.find(module).map(ResourceModule::version).orElse("0");
        return "/s/" + BUILD + "/" + counter + "/" + version + "/_/download/resources/" + module + "/" + file;
    }
}
