package org.klantreis.host.engine;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/** Reads the {@code <xhtml-macro>} elements and makes their macros (PLATFORM 1.6). */
record MacroModules(String pluginKey, PluginContext context) {
    List<MacroModule> read(Descriptor descriptor) {
        return descriptor.modules("xhtml-macro").stream().map(this::macro).toList();
    }

    private MacroModule macro(ModuleElement element) {
        String name = element.required("name");
        String texts = pluginKey + "." + name;
        String description = element.child("description").flatMap(child -> child.attribute("key")).orElse(texts + ".desc");
        boolean hidden = element.flag("hidden") || element.children("category").stream()
                .anyMatch(category -> category.required("name").equals("hidden-macros"));
        return new MacroModule(name, pluginKey + ":" + element.required("key"), texts + ".label", description,
                parameters(element, texts), hidden, element.attribute("icon"), context.make(element.required("class"), Macro.class));
    }

    private static List<MacroParameter> parameters(ModuleElement element, String texts) {
        return element.child("parameters").map(all -> all.children("parameter")).orElse(List.of()).stream()
                .map(each -> parameter(each, texts + ".param." + each.required("name"))).toList();
    }

    private static MacroParameter parameter(ModuleElement element, String texts) {
        return new MacroParameter(element.required("name"), element.required("type"), element.flag("required"),
                element.flag("multiple"), element.flag("hidden"), element.attribute("default"),
                element.children("value").stream().map(value -> value.required("name")).toList(),
                texts + ".label", texts + ".desc");
    }
}
