package org.klantreis.host.engine;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import java.util.function.Supplier;
import net.java.ao.RawEntity;

/** The {@code <ao>} element of a plugin: its entities and upgrade tasks, loaded when they are first used (PLATFORM 4.1). */
record EntityModule(Descriptor descriptor, Supplier<PluginContext> context) {
    ActiveObjects open(EntityStore store) {
        String namespace = descriptor.modules("ao").stream().findFirst().flatMap(ao -> ao.attribute("namespace"))
                .orElseGet(descriptor::key);
        return store.open(namespace, this::entities, this::tasks);
    }

    @SuppressWarnings("unchecked")
    private List<Class<? extends RawEntity<?>>> entities() {
        return names("entity").stream().<Class<? extends RawEntity<?>>>map(
                name -> (Class<? extends RawEntity<?>>) context.get().load(name)).toList();
    }

    private List<ActiveObjectsUpgradeTask> tasks() {
        return names("upgradeTask").stream().map(name -> context.get().make(name, ActiveObjectsUpgradeTask.class)).toList();
    }

    private List<String> names(String child) {
        return descriptor.modules("ao").stream().flatMap(ao -> ao.children(child).stream()).map(ModuleElement::text).toList();
    }
}
