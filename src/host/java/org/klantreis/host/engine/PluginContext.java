package org.klantreis.host.engine;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The plugin's Spring context, made from {@code META-INF/spring/*.xml} of its bundle (PLATFORM 7.4). */
final class PluginContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginContext.class);

    private final Bundle bundle;
    private final ClassLoader loader;
    private final GenericApplicationContext context = new GenericApplicationContext();

    private PluginContext(Bundle bundle) {
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Builds all beans and offers those that the plugin exports. */
    static PluginContext start(Bundle bundle, Function<String, Optional<Object>> services) {
        PluginContext plugin = new PluginContext(bundle);
        plugin.context.setClassLoader(plugin.loader);
        try {
            plugin.load(services);
            plugin.context.refresh();
            plugin.export();
            return plugin;
        } catch (BeansException e) {
            throw refusal(e);
        }
    }

    private static RefusedPlugin refusal(BeansException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).filter(RefusedPlugin.class::isInstance)
                .map(RefusedPlugin.class::cast).findFirst().orElseGet(() -> new RefusedPlugin(
                        "The plugin's Spring context does not start: " + failure.getMostSpecificCause().getMessage(), failure));
    }

    ClassLoader loader() {
        return loader;
    }

    Bundle bundle() {
        return bundle;
    }

    /** Finds a file of the bundle. */
    Optional<URL> file(String path) {
        return Optional.ofNullable(bundle.getResource(path.startsWith("/") ? path.substring(1) : path));
    }

    /** Makes an object of a module's class, its constructor fed from the plugin's beans. */
    <T> T make(String className, Class<T> type) {
        return type.cast(context.getBeanFactory().createBean(load(className),
                AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }

    Class<?> load(String className) {
        try {
            return loader.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new RefusedPlugin("atlassian-plugin.xml names the class " + className + ", which the jar lacks", e);
        }
    }

    /** Tells exported life-cycle beans that the wiki is ready. */
    void started() {
        lifecycles().forEach(LifecycleAware::onStart);
    }

    @Override
    public void close() {
        lifecycles().forEach(this::stop);
        context.close();
    }

    private void stop(LifecycleAware bean) {
        try {
            bean.onStop();
        } catch (RuntimeException e) {
            LOG.error("{} did not stop", bean, e);
        }
    }

    private void load(Function<String, Optional<Object>> services) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setNamespaceHandlerResolver(namespaces(services));
        reader.setEntityResolver(new SpringSchemas());
        reader.setBeanClassLoader(loader);
        springFiles().forEach(url -> reader.loadBeanDefinitions(new UrlResource(url)));
    }

    private List<URL> springFiles() {
        return Optional.ofNullable(bundle.findEntries("META-INF/spring", "*.xml", false)).map(Collections::list)
                .map(List::<URL>copyOf).orElse(List.of());
    }

    private static NamespaceHandlerResolver namespaces(Function<String, Optional<Object>> services) {
        NamespaceHandler handler = new ServiceNamespace(services);
        handler.init();
        NamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(PluginContext.class.getClassLoader());
        return uri -> uri.equals(ServiceNamespace.URI) ? handler : others.resolve(uri);
    }

    private void export() {
        for (ExportedService service : context.getBeansOfType(ExportedService.class).values()) {
            bundle.getBundleContext().registerService(service.type(), exported(service), null);
        }
    }

    private Object exported(ExportedService service) {
        try {
            return context.getBean(service.bean());
        } catch (NoSuchBeanDefinitionException e) {
            throw new RefusedPlugin("osgi:service refers to the bean " + service.bean() + ", which is not there", e);
        }
    }

    private List<LifecycleAware> lifecycles() {
        return context.getBeansOfType(ExportedService.class).values().stream()
                .filter(service -> service.type().equals(LifecycleAware.class.getName()))
                .map(service -> (LifecycleAware) exported(service)).toList();
    }
}
