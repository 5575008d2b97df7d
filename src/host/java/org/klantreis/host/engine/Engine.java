package org.klantreis.host.engine;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Runs one plugin jar: checks it, offers it the services, starts bundle and Spring context, and makes its modules. */
public final class Engine implements AutoCloseable {
    private final PluginJar jar;
    private final EngineSettings settings;
    private final ClusterLocks locks;
    private final Caches caches;
    private final EntityStore store;
    private final I18n i18n;
    private final AllowList allowed;
    private final ResourceModules modules = new ResourceModules();
    private final OsgiFramework framework;
    private Optional<PluginContext> context = Optional.empty();

    /** Reads and checks the jar and starts the framework; nothing of the plugin runs yet. */
    public Engine(Path jarFile, EngineSettings settings) {
        ExportedPackages exported = ExportedPackages.confluence().without(settings.missingPackages());
        this.jar = PluginJar.read(jarFile);
        new JarRules(exported).check(jar);
        this.settings = settings;
        locks = new ClusterLocks(settings.database());
        caches = new Caches(settings.database());
        store = new EntityStore(settings.database(), locks);
        i18n = new I18n(settings.visitor()::locale);
        allowed = new AllowList(allowedMethods());
        framework = OsgiFramework.start(settings.work().resolve("bundles"), exported);
    }

    /** Starts the plugin among the given services and the engine's own. */
    public Plugin start(HostServices services) {
        ResourceUrls urls = new ResourceUrls(modules, fingerprint(), settings.contextPath(), settings.baseUrl());
        PageBuilder pages = new PageBuilder(modules, urls, settings.visitor());
        new EngineServices(settings, locks, caches, i18n, urls, pages).offer(services,
                new EntityModule(jar.descriptor(), this::context).open(store), velocity());
        services.all().forEach(framework::offer);
        PluginContext started = PluginContext.start(framework.run(jar), framework::service);
        context = Optional.of(started);
        addTexts(started);
        addResources(started);
        List<MacroModule> macros = new MacroModules(jar.descriptor().key(), started).read(jar.descriptor());
        return new RunningPlugin(jar.descriptor().key(), jar.descriptor().version(), macros, blueprints(started),
                ServletModule.read(jar.descriptor(), started), WebItem.read(jar.descriptor()), pages, i18n, settings.baseUrl());
    }

    /** Without Confluence's create-content plugin, nothing knows these modules. */
    private List<BlueprintModule> blueprints(PluginContext started) {
        String known = AbstractBlueprintContextProvider.class.getPackageName();
        return settings.missingPackages().contains(known) ? List.of() : new BlueprintModules(jar.descriptor(), started).read();
    }

    /** Hangs in web resources and the plugin's REST modules. */
    public void mount(HttpMounts http) {
        http.servlet(new ResourceServlet(modules, Transformers.with(i18n), settings.visitor()), "/s/*", "/download/resources/*");
        jar.descriptor().modules("rest")
                .forEach(element -> new RestModule(element, context()).mount(http, settings.visitor(), settings.baseUrl()));
    }

    /** Tells the plugin that the wiki is ready. */
    public void started() {
        context().started();
    }

    /** Gives the counter of all statements of the plugin's Active Objects. */
    public Statements statements() {
        return store.statements();
    }

    /** Gives the methods that templates may call, with those they tried in vain. */
    public AllowList allowList() {
        return allowed;
    }

    @Override
    public void close() {
        context.ifPresent(PluginContext::close);
        framework.close();
        caches.close();
        locks.close();
    }

    private PluginContext context() {
        return context.orElseThrow(() -> new IllegalStateException("The plugin has not started"));
    }

    private List<String> allowedMethods() {
        return Stream.concat(PluginTexts.allowed().stream(), jar.descriptor().modules("velocity-allowlist").stream()
                .flatMap(list -> list.children("method").stream()).map(ModuleElement::text)).toList();
    }

    private VelocityTemplates velocity() {
        return VelocityTemplates.over(path -> context().file(path), allowed,
                Map.of("i18n", new PluginTexts(i18n), "contextPath", settings.contextPath()));
    }

    private void addTexts(PluginContext started) {
        jar.descriptor().modules("resource").stream().filter(resource -> resource.attribute("type").orElse("").equals("i18n"))
                .forEach(resource -> i18n.add(resource.required("location"), started::file));
    }

    private void addResources(PluginContext started) {
        new HostResources(settings.npmPackages()).addTo(modules);
        modules.add(jar.descriptor(), started::file, name -> started.make(name, WebResourceDataProvider.class));
    }

    /** Changes with every build, so that browsers do not keep old scripts while the version stays. */
    private String fingerprint() {
        CRC32 sum = new CRC32();
        try {
            sum.update(Files.readAllBytes(jar.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }
}
