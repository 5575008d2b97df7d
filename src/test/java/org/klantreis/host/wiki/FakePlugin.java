package org.klantreis.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.klantreis.host.engine.BlueprintModule;
import org.klantreis.host.engine.ContentTemplate;
import org.klantreis.host.engine.I18n;
import org.klantreis.host.engine.MacroModule;
import org.klantreis.host.engine.MacroParameter;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.engine.ServletModule;
import org.klantreis.host.engine.WebItem;
import org.klantreis.host.engine.WebResources;
import org.klantreis.host.engine.WizardPage;

/** A plugin with two macros: one tells what it was given, the other fails as its parameter says. */
final class FakePlugin implements Plugin {
    private final String baseUrl;
    private final I18n i18n;

    FakePlugin(String baseUrl, Supplier<Locale> locale) {
        this.baseUrl = baseUrl;
        this.i18n = new I18n(locale);
    }

    @Override
    public String key() {
        return "example.plugin";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public List<MacroModule> macros() {
        MacroParameter view = new MacroParameter("view", "enum", false, false, false, Optional.of("journey"),
                List.of("journey", "blueprint"), "fake.param.view.label", "fake.param.view.desc");
        MacroParameter map = new MacroParameter("map", "string", false, false, false, Optional.empty(), List.of(),
                "fake.param.map.label", "fake.param.map.desc");
        return List.of(module("tell", List.of(map, view), FakePlugin::told),
                module("fail", List.of(), FakePlugin::failed));
    }

    @Override
    public List<BlueprintModule> blueprints() {
        ContentTemplate told = new ContentTemplate("<p><at:i18n at:key=\"fake.told\"/> <at:var at:name=\"about\"/></p>"
                + "<at:var at:name=\"macro\" at:rawxhtml=\"true\"/>", Optional.of(FakePage::new));
        return List.of(new BlueprintModule("example.plugin:create-told", "example.plugin:told", "fake.told.name", "fake.told.desc",
                Optional.empty(), List.of(new WizardPage("only", "Fake.page", "fake.wizard", Optional.empty(), Optional.empty())), told));
    }

    private static final class FakePage extends AbstractBlueprintContextProvider {
        @Override
        protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
            context.setTitle("Told " + context.get("about"));
            context.put("macro", "<ac:structured-macro ac:name=\"tell\"/>");
            return context;
        }
    }

    private static MacroModule module(String name, List<MacroParameter> parameters, Execution execution) {
        return new MacroModule(name, name, "fake." + name + ".label", "fake." + name + ".desc", parameters, false,
                Optional.empty(), new FakeMacro(execution));
    }

    private interface Execution {
        String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }

    private record FakeMacro(Execution execution) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            return execution.execute(parameters, body, context);
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }

    private static String told(Map<String, String> parameters, String body, ConversionContext context) {
        String entity = context.getEntity() == null ? "none"
                : context.getEntity().getTitle() + " v" + context.getEntity().getVersion();
        return "<p class=\"told\">" + entity + " " + context.getOutputType() + " " + new TreeMap<>(parameters) + "</p>";
    }

    private static String failed(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        switch (parameters.getOrDefault("how", "")) {
            case "refused" -> throw new MacroExecutionException("no <b>such</b> map");
            case "linkage" -> throw new NoSuchMethodError("getMap");
            case "assertion" -> throw new AssertionError("secret.internal.Detail");
            case "null" -> throw new NullPointerException();
            default -> throw new IllegalStateException("secret.internal.Detail");
        }
    }

    @Override
    public List<ServletModule> servlets() {
        return List.of();
    }

    @Override
    public List<WebItem> webItems() {
        return List.of();
    }

    @Override
    public WebResources resources() {
        return new WebResources() {
            @Override
            public Collected begin() {
                return new NothingCollected();
            }

            @Override
            public String url(String moduleKey, String file) {
                return "/" + moduleKey + "/" + file;
            }
        };
    }

    private static final class NothingCollected implements WebResources.Collected {
        @Override
        public WebResources.Collected module(String moduleKey) {
            return this;
        }

        @Override
        public WebResources.Collected context(String context) {
            return this;
        }

        @Override
        public String head() {
            return "";
        }

        @Override
        public void close() {
        }
    }

    @Override
    public I18n i18n() {
        return i18n;
    }

    @Override
    public String baseUrl() {
        return baseUrl;
    }
}
