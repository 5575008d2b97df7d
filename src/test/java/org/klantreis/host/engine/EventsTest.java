package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {
    private final Events events = new Events();

    @Test
    void callsListenersAtOnceAndForSupertypes() {
        Recorder recorder = new Recorder();
        events.register(recorder);
        events.register(recorder);

        events.publish("text");
        events.publish(7);

        assertThat(recorder.heard).containsExactly("text");
        assertThat(recorder.threads).containsOnly(Thread.currentThread());
    }

    @Test
    void goesOnAfterAListenerFails() {
        Recorder recorder = new Recorder();
        events.register(new Failing());
        events.register(recorder);

        events.publish("text");

        assertThat(recorder.heard).containsExactly("text");
    }

    @Test
    void isSilentForThoseWhoLeft() {
        Recorder recorder = new Recorder();
        events.register(recorder);
        events.unregister(recorder);

        events.publish("text");

        assertThat(recorder.heard).isEmpty();
    }

    /** Hears texts. */
    public static class Recorder {
        private final List<Object> heard = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();

        @EventListener
        public void on(CharSequence event) {
            heard.add(event);
            threads.add(Thread.currentThread());
        }
    }

    /** Fails on everything. */
    public static class Failing {
        @EventListener
        public void on(Object event) {
            throw new IllegalStateException("cannot");
        }
    }
}
