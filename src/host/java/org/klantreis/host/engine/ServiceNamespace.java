package org.klantreis.host.engine;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** The elements {@code osgi:reference} and {@code osgi:service} of Gemini Blueprint (PLATFORM 7.4). */
final class ServiceNamespace extends NamespaceHandlerSupport {
    static final String URI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private final Function<String, Optional<Object>> services;

    ServiceNamespace(Function<String, Optional<Object>> services) {
        this.services = services;
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", this::reference);
        registerBeanDefinitionParser("service", this::service);
    }

    private BeanDefinition reference(Element element, ParserContext context) {
        String type = element.getAttribute("interface");
        Object service = services.apply(type).orElseGet(() -> absent(element, type, context));
        RootBeanDefinition definition = new RootBeanDefinition(load(type, context));
        definition.setInstanceSupplier(() -> service);
        // Spring would close a service that happens to be closeable together with the plugin
        definition.setDestroyMethodName("");
        return register(element.getAttribute("id"), definition, context);
    }

    private BeanDefinition service(Element element, ParserContext context) {
        RootBeanDefinition definition = new RootBeanDefinition(ExportedService.class);
        definition.setInstanceSupplier(
                () -> new ExportedService(element.getAttribute("ref"), element.getAttribute("interface")));
        return register(context.getReaderContext().generateBeanName(definition), definition, context);
    }

    private static BeanDefinition register(String name, RootBeanDefinition definition, ParserContext context) {
        context.getRegistry().registerBeanDefinition(name, definition);
        return definition;
    }

    private static Object absent(Element element, String type, ParserContext context) {
        if (isOptional(element)) {
            return AbsentService.of(load(type, context));
        }
        throw new RefusedPlugin("The plugin needs the service " + type + ", which this wiki does not offer");
    }

    private static boolean isOptional(Element element) {
        return element.getAttribute("availability").equals("optional") || element.getAttribute("cardinality").startsWith("0");
    }

    private static Class<?> load(String type, ParserContext context) {
        try {
            return ClassUtils.forName(type, context.getReaderContext().getBeanClassLoader());
        } catch (ClassNotFoundException e) {
            throw new RefusedPlugin("The plugin refers to a service of unknown type " + type
                    + "; its package must be imported", e);
        }
    }
}
