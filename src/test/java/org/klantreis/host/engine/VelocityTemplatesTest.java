package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VelocityTemplatesTest {
    private static final String VIEW = View.class.getName();

    @TempDir
    private Path folder;
    private final AllowList allowed = VelocityTemplates.allowing(List.of(VIEW + "#getTitle()", VIEW + "#isOpen()",
            VIEW + "#getMarkup()", VIEW + "#label(java.lang.String int)"));

    @Test
    void escapesReferences() {
        assertThat(render("$text ${text} $view.title $!view.getTitle()")).isEqualTo(
                "&lt;&amp;&quot;&#39;&gt; &lt;&amp;&quot;&#39;&gt; a&lt;b a&lt;b");
    }

    @Test
    void leavesMarkupNumbersAndBooleansAlone() {
        assertThat(render("$bodyHtml ${bodyHtml} $view.markup $count $view.open")).isEqualTo("<b> <b> <i> -1.5 true");
    }

    @Test
    void escapesCallsThatOnlyLookLikeMarkup() {
        assertThat(render("$view.label('<Html', 2)")).isEqualTo("&lt;Html2");
    }

    @Test
    void rendersNothingForMethodsThatAreNotListed() {
        assertThat(render("[$view.secret][$view.getSecret()][$!view.class.name]")).isEqualTo("[][][]");
        assertThat(allowed.denied()).contains(VIEW + "#getSecret()", "java.lang.Object#getClass()");
    }

    @Test
    void allowsCollectionsAndTexts() {
        assertThat(render("#foreach($each in $list)$velocityCount:$each.length()/$list.size() #end$map.key $map.get('key') $map.isEmpty()"))
                .isEqualTo("1:1/2 2:2/2 value value false");
        assertThat(allowed.denied()).isEmpty();
    }

    @Test
    void changesNoObject() {
        render("#set($view.title = 'x')$view.title");

        assertThat(new View().getTitle()).isEqualTo("a<b");
    }

    @Test
    void namesTheTemplateThatIsMissing() {
        assertThatThrownBy(() -> templates().getRenderedTemplate("/none.vm", new HashMap<>())).hasMessageContaining("/none.vm");
    }

    private String render(String template) {
        Map<String, Object> context = new HashMap<>(Map.of("text", "<&\"'>", "bodyHtml", "<b>", "count", -1.5,
                "view", new View(), "list", List.of("a", "bb"), "map", Map.of("key", "value")));
        return templatesOf(template).getRenderedTemplate("/test.vm", context);
    }

    private VelocityTemplates templates() {
        return VelocityTemplates.over(path -> Optional.empty(), allowed, Map.of());
    }

    private VelocityTemplates templatesOf(String template) {
        return VelocityTemplates.over(path -> file(template), allowed, Map.of());
    }

    private Optional<URL> file(String template) {
        try {
            return Optional.of(Files.writeString(folder.resolve("test.vm"), template).toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A view as a plugin has them. */
    public static class View {
        public String getTitle() {
            return "a<b";
        }

        public boolean isOpen() {
            return true;
        }

        public String getSecret() {
            return "secret";
        }

        @HtmlSafe
        public String getMarkup() {
            return "<i>";
        }

        public String label(String text, int number) {
            return text + number;
        }
    }
}
