package org.klantreis.host.engine;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All web-resource modules by key, in order of dependency when asked for. */
final class ResourceModules {
    private static final Logger LOG = LoggerFactory.getLogger(ResourceModules.class);

    private final Map<String, ResourceModule> modules = new LinkedHashMap<>();

    /** Adds the modules of a descriptor, whose files and data classes are found by the given functions. */
    void add(Descriptor descriptor, Function<String, Optional<URL>> source, Function<String, WebResourceDataProvider> data) {
        put(read(descriptor, descriptor.key(), new ModuleElement(descriptor.root().element()), source, data));
        Stream.of("web-resource", "web-item").flatMap(type -> descriptor.modules(type).stream()).forEach(element -> put(
                read(descriptor, descriptor.key() + ":" + element.required("key"), element, source, data)));
    }

    Optional<ResourceModule> find(String key) {
        return Optional.ofNullable(modules.get(key));
    }

    List<ResourceModule> inContext(String context) {
        return modules.values().stream().filter(module -> module.contexts().contains(context)).toList();
    }

    /** Gives the modules and all they depend on, each after what it needs; unknown ones are logged and left out. */
    List<ResourceModule> inOrder(Collection<String> keys) {
        Map<String, ResourceModule> ordered = new LinkedHashMap<>();
        keys.forEach(key -> visit(key, ordered, new LinkedHashSet<>()));
        return new ArrayList<>(ordered.values());
    }

    private void visit(String key, Map<String, ResourceModule> ordered, Set<String> above) {
        if (ordered.containsKey(key) || !above.add(key)) {
            return;
        }
        ResourceModule module = modules.get(key);
        if (module == null) {
            LOG.warn("There is no web resource {}", key);
            return;
        }
        module.dependencies().forEach(dependency -> visit(dependency, ordered, above));
        ordered.put(key, module);
    }

    private void put(ResourceModule module) {
        modules.put(module.key(), module);
    }

    private static ResourceModule read(Descriptor descriptor, String key, ModuleElement element,
            Function<String, Optional<URL>> source, Function<String, WebResourceDataProvider> data) {
        return new ResourceModule(key, descriptor.version(), texts(element, "dependency"), texts(element, "context"), files(element),
                transformed(element, "jsI18n"), transformed(element, "soyTransformer"), data(element, key, data), source);
    }

    private static List<String> texts(ModuleElement element, String child) {
        return element.children(child).stream().map(ModuleElement::text).toList();
    }

    private static List<ResourceModule.File> files(ModuleElement element) {
        return element.children("resource").stream().filter(file -> file.attribute("type").orElse("").equals("download"))
                .map(file -> new ResourceModule.File(file.required("name"), file.required("location"))).toList();
    }

    private static List<String> transformed(ModuleElement element, String transformer) {
        return element.children("transformation").stream()
                .filter(each -> each.children("transformer").stream().anyMatch(by -> by.required("key").equals(transformer)))
                .map(each -> each.required("extension")).toList();
    }

    private static List<PageData> data(ModuleElement element, String key, Function<String, WebResourceDataProvider> make) {
        return element.children("data").stream().map(each -> {
            Supplier<WebResourceDataProvider> provider = Once.of(() -> make.apply(each.required("class")));
            return new PageData(key + "." + each.required("key"), provider);
        }).toList();
    }
}
