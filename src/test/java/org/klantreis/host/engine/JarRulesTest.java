package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarRulesTest {
    @TempDir
    private Path folder;

    @Test
    void acceptsWhatConfluenceExports() {
        assertThatCode(() -> check(TestPlugin.sample())).doesNotThrowAnyException();
    }

    @Test
    void refusesImportThatConfluenceDoesNotExport() {
        TestPlugin plugin = TestPlugin.empty()
                .header("Import-Package", "org.slf4j;version=\"[2.0,3)\",org.apache.commons.compress.archivers,org.w3c.dom");

        assertThatThrownBy(() -> check(plugin)).isInstanceOf(RefusedPlugin.class)
                .hasMessageContaining("org.apache.commons.compress.archivers").hasMessageNotContaining("slf4j");
    }

    @Test
    void acceptsOptionalImportOfAnything() {
        TestPlugin plugin = TestPlugin.empty().header("Import-Package", "com.example.other;resolution:=optional");

        assertThatCode(() -> check(plugin)).doesNotThrowAnyException();
    }

    @Test
    void refusesKeyThatIsNotTheSymbolicName() {
        assertThatThrownBy(() -> check(TestPlugin.empty().header("Bundle-SymbolicName", "org.other")))
                .isInstanceOf(RefusedPlugin.class).hasMessageContaining("org.klantreis.sample").hasMessageContaining("org.other");
    }

    @Test
    void refusesPluginKeyThatIsNotTheSymbolicName() {
        assertThatThrownBy(() -> check(TestPlugin.empty().header("Atlassian-Plugin-Key", "org.other")))
                .isInstanceOf(RefusedPlugin.class).hasMessageContaining("org.other");
    }

    @Test
    void refusesClassesOfConfluence() {
        assertThatThrownBy(() -> check(TestPlugin.empty().file("com/atlassian/cache/Cache.class", "")))
                .isInstanceOf(RefusedPlugin.class).hasMessageContaining("com/atlassian/cache/Cache.class");
    }

    @Test
    void refusesDescriptorWithDocumentType() {
        TestPlugin plugin = TestPlugin.empty().file("atlassian-plugin.xml",
                "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><atlassian-plugin key=\"k\">&secret;</atlassian-plugin>");

        assertThatThrownBy(() -> check(plugin)).isInstanceOf(RefusedPlugin.class).hasMessageContaining("DOCTYPE");
    }

    @Test
    void saysWhenThereIsNoJar() {
        assertThatThrownBy(() -> PluginJar.read(folder.resolve("none.jar")))
                .isInstanceOf(RefusedPlugin.class).hasMessageContaining("none.jar");
    }

    private void check(TestPlugin plugin) {
        new JarRules(ExportedPackages.confluence()).check(PluginJar.read(plugin.in(folder)));
    }
}
