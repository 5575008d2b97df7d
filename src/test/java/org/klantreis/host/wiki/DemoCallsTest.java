package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.demo.DemoCalls;
import org.klantreis.host.wiki.demo.DueCalls;

class DemoCallsTest {
    private static final int CALLS = 12;

    private final Database database = Database.inMemory();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int failing;

    @BeforeEach
    void open() throws IOException {
        new Wiki(database, new Events());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            called.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(called.size() <= failing ? 503 : 201, -1);
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
        failing = 3;
        make();
        List<String> first = List.copyOf(called.subList(0, 3));
        called.clear();
        failing = 0;
        make();

        assertThat(called).isEqualTo(first);
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

    private void make() {
        new DemoCalls(new DueCalls(database.jdbc()), "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort()).make();
    }
}
