package org.klantreis.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.host.engine.BareSite;
import org.klantreis.host.engine.TestPlugin;
import org.klantreis.host.engine.WebResources;

class SampleHostTest {
    private static final BareSite SITE = new BareSite();
    private static Host host;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Options options = Options.of(TestPlugin.sample().in(folder)).withPort(0).withData(folder.resolve("data"));
        host = Host.start(options, (database, events) -> SITE);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void startsBeansAndLifecycleOfThePlugin() throws Exception {
        assertThat(get("/rest/sample/1.0/notes", "").body()).isEqualTo("{\"titles\":0,\"started\":true}");
    }

    private static HttpResponse<String> get(String path, String as) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.url() + path)).header("X-As", as).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
