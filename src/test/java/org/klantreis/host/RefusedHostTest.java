package org.klantreis.host;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.host.engine.BareSite;
import org.klantreis.host.engine.RefusedPlugin;
import org.klantreis.host.engine.TestPlugin;

class RefusedHostTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheServiceThatIsMissing() {
        refuses(TestPlugin.empty().spring("<osgi:reference id=\"user\" interface=\"com.atlassian.user.User\"/>"),
                "needs the service com.atlassian.user.User");
    }

    @Test
    void namesTheClassThatIsMissing() {
        refuses(TestPlugin.empty().modules("<xhtml-macro key=\"m\" name=\"m\" class=\"org.example.None\"/>"), "org.example.None");
    }

    @Test
    void namesTheBeanThatCannotBeMade() {
        refuses(TestPlugin.empty().classes("Notes").spring("<bean id=\"notes\" class=\"org.klantreis.host.sample.Notes\"/>"),
                "Spring context does not start");
    }

    @Test
    void doesNotLendItsOwnClassesToThePlugin() {
        refuses(TestPlugin.empty().header("Import-Package", "org.slf4j").spring("<bean id=\"x\" class=\"org.jsoup.Jsoup\"/>"),
                "org.jsoup.Jsoup");
    }

    @Test
    void saysThatAPortIsTaken() {
        Options options = Options.of(TestPlugin.empty().in(folder)).withPort(0).withData(folder.resolve("one"));
        try (Host first = Host.start(options, (database, events) -> new BareSite())) {
            int port = URI.create(first.url()).getPort();
            assertThatThrownBy(() -> Host.start(options.withPort(port).withData(folder.resolve("two")),
                    (database, events) -> new BareSite())).hasMessageContaining("port " + port + " is taken");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Options options = Options.of(TestPlugin.empty().in(folder)).withPort(0).withData(file);

        assertThatThrownBy(() -> Host.start(options, (database, events) -> new BareSite()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("file cannot be written").hasMessageContaining("--data");
    }

    private void refuses(TestPlugin plugin, String message) {
        Options options = Options.of(plugin.in(folder)).withPort(0).withData(folder.resolve("data"));
        assertThatThrownBy(() -> Host.start(options, (database, events) -> new BareSite()))
                .isInstanceOf(RefusedPlugin.class).hasMessageContaining(message);
    }
}
