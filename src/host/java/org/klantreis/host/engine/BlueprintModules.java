package org.klantreis.host.engine;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what a plugin offers in the Create dialog: each web-item there with its blueprint and content template (PLATFORM 9.1). */
record BlueprintModules(Descriptor descriptor, PluginContext context) {
    private static final String SECTION = "system.create.dialog/content";

    List<BlueprintModule> read() {
        return descriptor.modules("web-item").stream().filter(item -> item.required("section").equals(SECTION))
                .map(this::offered).toList();
    }

    private BlueprintModule offered(ModuleElement item) {
        String key = item.required("key");
        ModuleElement blueprint = module("blueprint", param(item, "blueprintKey"));
        return new BlueprintModule(complete(key), complete(blueprint.required("key")), item.required("i18n-name-key"),
                item.child("description").flatMap(text -> text.attribute("key")).orElse(""), icon(item, complete(key)),
                pages(blueprint), template(module("content-template", blueprint.required("content-template-key"))));
    }

    private static List<WizardPage> pages(ModuleElement blueprint) {
        return blueprint.child("dialog-wizard").map(wizard -> wizard.children("dialog-page")).orElse(List.of()).stream()
                .map(WizardPage::of).toList();
    }

    private ContentTemplate template(ModuleElement element) {
        String location = element.child("resource").map(file -> file.required("location")).orElse("");
        return new ContentTemplate(context.file(location).map(BlueprintModules::text).orElseThrow(() -> missing(location)),
                element.child("context-provider").map(this::provider));
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Supplier<ContextProvider> provider(ModuleElement element) {
        return Once.of(() -> {
            ContextProvider made = context.make(element.required("class"), ContextProvider.class);
            made.init(Map.of());
            return made;
        });
    }

    private ModuleElement module(String type, String key) {
        return descriptor.modules(type).stream().filter(each -> each.required("key").equals(key)).findFirst()
                .orElseThrow(() -> missing("<" + type + " key=\"" + key + "\">"));
    }

    private static String param(ModuleElement item, String name) {
        return item.children("param").stream().filter(each -> each.required("name").equals(name)).findFirst()
                .flatMap(each -> each.attribute("value")).orElse("");
    }

    private static Optional<String> icon(ModuleElement item, String key) {
        return item.children("resource").stream().filter(file -> file.required("name").equals("icon")).findFirst()
                .map(file -> "/download/resources/" + key + "/icon");
    }

    private String complete(String key) {
        return descriptor.key() + ":" + key;
    }

    private static RefusedPlugin missing(String what) {
        return new RefusedPlugin("The Create dialog cannot offer a blueprint: there is no " + what);
    }
}
