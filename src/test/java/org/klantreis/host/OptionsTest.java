package org.klantreis.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void fillsInWhatIsNotSaid() {
        Options options = Options.parse("--plugin", "x.jar");

        assertThat(options).isEqualTo(Options.of(Path.of("x.jar")));
        assertThat(options.baseUrl()).isEqualTo("http://localhost:1990/confluence");
    }

    @Test
    void readsBothFormsOfAWord() {
        Options options = Options.parse("--plugin=x.jar", "--port", "8100", "--data=here", "--reset");

        assertThat(options.port()).isEqualTo(8100);
        assertThat(options.data()).isEqualTo(Path.of("here"));
        assertThat(options.reset()).isTrue();
    }

    @Test
    void readsPostgresWithAddressAndUser() {
        Options options = Options.parse("--plugin=x.jar", "--database=postgres", "--url", "jdbc:postgresql:wiki", "--user", "me");

        assertThat(options.postgres()).contains(new Options.Postgres("jdbc:postgresql:wiki", "me", ""));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--database=postgres")).hasMessage("--url is missing");
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--database=oracle")).hasMessageContaining("oracle");
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--port=many")).hasMessageContaining("many");
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--colour=red")).hasMessageContaining("--colour");
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--database=postgres", "--url=postgresql://localhost/wiki"))
                .hasMessage("--url wants an address like jdbc:postgresql://localhost/klantreis, not postgresql://localhost/wiki");
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--database=postgres", "--url=jdbc:mysql://localhost/wiki"))
                .hasMessageContaining("not jdbc:mysql://localhost/wiki");
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--url=jdbc:postgresql:wiki"))
                .hasMessage("--url wants --database=postgres beside it");
        assertThatThrownBy(() -> Options.parse("--plugin=x.jar", "--user=me")).hasMessage("--user wants --database=postgres beside it");
        assertThatThrownBy(() -> Options.parse("--port")).hasMessageContaining("--port");
    }
}
