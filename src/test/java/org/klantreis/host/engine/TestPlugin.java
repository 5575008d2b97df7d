package org.klantreis.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Packs a small plugin jar, so that the host can be tried without the real plugin. */
public final class TestPlugin {
    private static final String KEY = "org.klantreis.sample";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Attributes headers = new Attributes();

    private TestPlugin() {
        header("Manifest-Version", "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-Version", "1.2.3");
        header("Bundle-SymbolicName", KEY);
        header("Atlassian-Plugin-Key", KEY);
        header("Import-Package", allExported());
        modules("");
    }

    /** Gives a plugin without modules that may use all that the host exports. */
    public static TestPlugin empty() {
        return new TestPlugin();
    }

    /** Gives the plugin of the sample package: a macro, REST, rows, templates, texts, web resources. */
    public static TestPlugin sample() {
        return empty().classes("Note", "Notes", "NotesMacro", "NotesResource", "PlainResource", "ServerData", "NotePage")
                .file("sample/notes.vm", "<ul>#foreach($title in $titles)<li>$title</li>#end</ul>")
                .file("sample/texts.properties", "org.klantreis.sample.hello=Hello ''{0}''\norg.klantreis.sample.bye=Goodbye")
                .file("sample/texts_nl.properties", "org.klantreis.sample.hello=Hallo ''{0}''\norg.klantreis.sample.bye=Tot ziens")
                .file("sample/view.js", "show(AJS.I18n.getText('org.klantreis.sample.bye'), AJS.I18n.getText(\"org.klantreis.sample.hello\", name));")
                .file("sample/wizard.soy", """
                        {namespace Sample}
                        /**
                         * A page of a wizard.
                         * @param name
                         */
                        {template .page}
                        <label>{getText('org.klantreis.sample.bye')}</label>{$name}
                        {/template}
                        """)
                .file("sample/page.xml", "<p><at:var at:name=\"note\"/></p>")
                .file("sample/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .file("sample/app/main.js", "export default AJS.I18n.getText('org.klantreis.sample.bye');")
                .spring("""
                        <osgi:reference id="rows" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
                        <osgi:reference id="velocity" interface="com.atlassian.confluence.plugin.services.VelocityHelperService"/>
                        <osgi:reference id="pages" interface="com.atlassian.webresource.api.assembler.PageBuilderService"/>
                        <osgi:reference id="absent" interface="com.atlassian.user.User" availability="optional"/>
                        <bean id="notes" class="org.klantreis.host.sample.Notes"/>
                        <osgi:service ref="notes" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
                        """)
                .modules("""
                        <resource type="i18n" name="i18n" location="sample.texts"/>
                        <ao key="ao" namespace="org.klantreis.sample"><entity>org.klantreis.host.sample.Note</entity></ao>
                        <xhtml-macro key="notes-macro" name="notes" class="org.klantreis.host.sample.NotesMacro" icon="/icon.png">
                          <parameters><parameter name="order" type="enum" default="up"><value name="up"/><value name="down"/></parameter></parameters>
                        </xhtml-macro>
                        <rest key="rest" path="/sample" version="1.0"><package>org.klantreis.host.sample</package></rest>
                        <web-item key="create-note" section="system.create.dialog/content" i18n-name-key="org.klantreis.sample.bye">
                          <resource type="download" name="icon" location="sample/icon.svg"/>
                          <param name="blueprintKey" value="note-page"/>
                        </web-item>
                        <content-template key="note-template" i18n-name-key="org.klantreis.sample.bye">
                          <resource type="download" name="template" location="sample/page.xml"/>
                          <context-provider class="org.klantreis.host.sample.NotePage"/>
                        </content-template>
                        <blueprint key="note-page" content-template-key="note-template" i18n-name-key="org.klantreis.sample.bye">
                          <dialog-wizard key="note-wizard">
                            <dialog-page id="only" template-key="Sample.page" title-key="org.klantreis.sample.bye" last="true"/>
                          </dialog-wizard>
                        </blueprint>
                        <web-resource key="view">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                          <data key="server" class="org.klantreis.host.sample.ServerData"/>
                          <transformation extension="soy"><transformer key="soyTransformer"/></transformation>
                          <resource type="download" name="view.js" location="sample/view.js"/>
                          <resource type="download" name="wizard.js" location="sample/wizard.soy"/>
                          <resource type="download" name="app/" location="sample/app/"/>
                          <context>sample</context>
                        </web-resource>
                        """);
    }

    public TestPlugin header(String name, String value) {
        headers.putValue(name, value);
        return this;
    }

    public TestPlugin modules(String xml) {
        return file("atlassian-plugin.xml", "<atlassian-plugin key=\"" + KEY + "\" name=\"Sample\" plugins-version=\"2\">"
                + "<plugin-info><version>1.2.3</version></plugin-info>" + xml + "</atlassian-plugin>");
    }

    public TestPlugin spring(String beans) {
        return file("META-INF/spring/sample.xml", """
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint" xsi:schemaLocation="
                    http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                    http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                    default-autowire="constructor">%s</beans>""".formatted(beans));
    }

    public TestPlugin file(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds classes of the sample package by their simple names. */
    public TestPlugin classes(String... names) {
        for (String name : names) {
            String path = "org/klantreis/host/sample/" + name + ".class";
            try (InputStream in = TestPlugin.class.getResourceAsStream("/" + path)) {
                entries.put(path, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Writes the jar into a folder. */
    public Path in(Path folder) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(headers);
        Path jar = folder.resolve("sample.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static String allExported() {
        return ExportedPackages.confluence().versions().keySet().stream().filter(name -> !name.startsWith("javax."))
                .collect(Collectors.joining(","));
    }
}
