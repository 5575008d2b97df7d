package org.klantreis.host.engine;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.osgi.framework.Bundle;

/** One {@code <rest>} module: its resources and providers on Jersey (PLATFORM 6.1, 6.2). */
final class RestModule {
    private final ModuleElement element;
    private final PluginContext context;

    RestModule(ModuleElement element, PluginContext context) {
        this.element = element;
        this.context = context;
    }

    /** Hangs the module in at its version and at {@code latest}. */
    void mount(HttpMounts http, Visitor visitor, String baseUrl) {
        String path = "/rest" + element.required("path");
        for (String version : List.of(element.required("version"), "latest")) {
            http.servlet(new ServletContainer(application(visitor, baseUrl)), path + "/" + version + "/*");
        }
    }

    private ResourceConfig application(Visitor visitor, String baseUrl) {
        ResourceConfig application = new ResourceConfig();
        components().forEach(application::register);
        application.register(new AccessFilter(visitor));
        application.register(new XsrfFilter(new XsrfRules(baseUrl)));
        application.register(new ErrorBody());
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return application;
    }

    /** Only the bundle's own entries are looked at: classes in nested jars are not found, as in Confluence. */
    private List<Object> components() {
        return packages().flatMap(this::classes).map(context::load)
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .filter(type -> !type.isInterface()).map(this::make).toList();
    }

    private Stream<String> packages() {
        List<String> named = element.children("package").stream().map(ModuleElement::text).toList();
        return named.isEmpty() ? Stream.of("") : named.stream();
    }

    private Stream<String> classes(String name) {
        Bundle bundle = context.bundle();
        return Optional.ofNullable(bundle.findEntries("/" + name.replace('.', '/'), "*.class", true)).map(Collections::list)
                .map(List::<URL>copyOf).orElse(List.of()).stream().map(URL::getPath)
                .map(path -> path.replaceFirst("^/+", "").replaceFirst("\\.class$", "").replace('/', '.'));
    }

    private Object make(Class<?> type) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        boolean injectable = Arrays.stream(constructors)
                .anyMatch(each -> each.getParameterCount() == 0 || each.isAnnotationPresent(Inject.class));
        if (!injectable) {
            throw new RefusedPlugin(type.getName() + " needs a constructor annotated jakarta.inject.Inject");
        }
        return context.make(type.getName(), Object.class);
    }
}
