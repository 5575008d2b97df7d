package org.klantreis.host.engine;

import java.util.List;

/** What a plugin jar must keep so that Confluence runs it (PLATFORM 0.3, 7.2, 7.3, 12). */
record JarRules(ExportedPackages exported) {
    private static final List<String> FOREIGN = List.of("com/atlassian/", "net/java/ao/", "jakarta/", "javax/",
            "org/springframework/", "org/osgi/", "org/slf4j/");

    /** Refuses a jar at the first rule that it breaks. */
    void check(PluginJar jar) {
        checkKeys(jar);
        checkForeignClasses(jar);
        checkImports(jar);
    }

    private static void checkKeys(PluginJar jar) {
        String key = jar.descriptor().key();
        String symbolicName = jar.header("Bundle-SymbolicName").orElse("").replaceFirst(";.*", "");
        String declared = jar.header("Atlassian-Plugin-Key").orElse("");
        if (!key.equals(symbolicName) || !key.equals(declared)) {
            throw new RefusedPlugin("The key " + key + " in atlassian-plugin.xml must equal Bundle-SymbolicName (" + symbolicName
                    + ") and Atlassian-Plugin-Key (" + declared + ") in the manifest");
        }
    }

    private static void checkForeignClasses(PluginJar jar) {
        List<String> foreign = jar.entries().stream().filter(JarRules::isForeign).limit(5).toList();
        if (!foreign.isEmpty()) {
            throw new RefusedPlugin("The jar carries classes that belong to Confluence: " + String.join(", ", foreign));
        }
    }

    private void checkImports(PluginJar jar) {
        List<String> missing = jar.header("Import-Package").map(ImportHeader::mandatory).orElse(List.of()).stream()
                .filter(name -> !exported.contain(name)).toList();
        if (!missing.isEmpty()) {
            throw new RefusedPlugin("The jar imports packages that Confluence does not export to plugins: "
                    + String.join(", ", missing) + "; carry them in the jar or do without");
        }
    }

    private static boolean isForeign(String entry) {
        return entry.endsWith(".class") && FOREIGN.stream().anyMatch(entry::startsWith);
    }
}
