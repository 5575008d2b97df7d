package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.demo.DemoCalls;
import org.klantreis.host.wiki.demo.DueCalls;

class DemoCallsTest {
    private static final int CALLS = 52;

    private final Database database = Database.inMemory();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Predicate<String> failing = call -> false;

    @BeforeEach
    void open() throws IOException {
        new Wiki(database, new Events());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            called.add(call);
            exchange.sendResponseHeaders(failing.test(call) ? 503 : call.startsWith("GET") ? 200 : 201, 0);
            exchange.getResponseBody().write("{\"comment\": 4101, \"revision\": 7, \"document\": {\"title\": \"There\", \"pair\": {}}}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        database.close();
    }

    @Test
    void callsOnceAndNotAtTheNextStart() {
        make();
        new Wiki(database, new Events());
        make();

        assertThat(called).hasSize(CALLS).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWithWhatWasNotAnswered() {
        failing = call -> called.size() <= 3;
        make();
        List<String> first = List.copyOf(called.subList(0, 3));
        again();

        assertThat(called).isEqualTo(first);
    }

    @Test
    void repliesToTheCommentThatACallMade() {
        make();

        assertThat(called).filteredOn(call -> call.contains("\"replyTo\":4101")).hasSize(8);
        assertThat(called).filteredOn(call -> call.endsWith("/comments/4101/resolved {\"resolved\":true}")).hasSize(2);
    }

    @Test
    void savesAChangeIntoTheDocumentThatIsThere() {
        make();

        assertThat(called).filteredOn(call -> call.contains("\"base\"")).hasSize(4)
                .allMatch(call -> call.matches("PUT .*/pages/(\\d+)/maps/.+ \\{\"base\":7,\"document\":"
                        + "\\{\"title\":\"There\",\"pair\":\\{\"page\":\\1,\"key\":\"(as-is|to-be)\"}}}"));
    }

    @Test
    void sendsAThreadAgainOfWhichAReplyWasNotAnswered() {
        failing = call -> call.contains("demo-library-reply");
        make();
        again();

        assertThat(called).hasSize(2);
        assertThat(called.get(0)).contains("demo-library");
        assertThat(called.get(1)).contains("demo-library-reply");
    }

    @Test
    void leavesAPageAloneThatTookADemosTitle() {
        make();
        called.clear();
        database.jdbc().update("UPDATE wiki_content SET title = 'Mine', current_title = 'mine' WHERE title = 'Een koelkast kopen'");
        database.jdbc().update("UPDATE wiki_content SET title = 'Een koelkast kopen', current_title ="
                + " 'DEMO:een koelkast kopen' WHERE title = 'Examples in English'");
        make();

        assertThat(called).isEmpty();
    }

    private void again() {
        called.clear();
        failing = call -> false;
        make();
    }

    private void make() {
        new DemoCalls(new DueCalls(database.jdbc()), "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort()).make();
    }
}
