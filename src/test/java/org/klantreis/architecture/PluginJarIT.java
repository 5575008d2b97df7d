package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** The finished jar holds what it must, asks of the host only what is known to be there, and says who it is. */
class PluginJarIT {
    private static final String KEY = "org.klantreis.confluence";
    private static final int JAVA_17 = 61;
    private static final Set<String> MAY_BE_MISSING = Set.of("com.atlassian.confluence.mail.notification",
            "com.atlassian.confluence.mail.template",
            "com.atlassian.confluence.plugins.createcontent.api.contextproviders", "com.atlassian.core.task", "com.atlassian.mywork.model",
            "com.atlassian.mywork.service");
    private static PluginJar jar;

    @BeforeAll
    static void open() {
        jar = PluginJar.built();
    }

    @AfterAll
    static void close() {
        jar.close();
    }

    @Test
    void refersToNoHostMemberThatIsNotListed() throws IOException {
        MembersFile listed = MembersFile.read(Repository.file("docs/confluence-members.txt"));
        assertThat(HostMembers.of(jar)).as("run ./test --members and name the sources")
                .containsExactlyElementsOf(listed.lines().keySet());
    }

    @Test
    void listsEveryHostMemberWithItsSource() throws IOException {
        MembersFile listed = MembersFile.read(Repository.file("docs/confluence-members.txt"));
        assertThat(listed.lines().values()).allSatisfy(origin -> {
            assertThat(origin.source()).isNotBlank().isNotEqualTo("?");
            assertThat(origin.confidence()).isIn(MembersFile.CONFIDENCES);
        });
    }

    @Test
    void refersToMembersThatTheRealLibrariesHave() {
        List<HostMember> members = HostMembers.of(jar).stream().filter(member -> !member.isType()).toList();
        assertThat(members).isNotEmpty()
                .allMatch(member -> HostType.named(member.owner()).declares(member.name(), member.descriptor()));
    }

    @Test
    void holdsNoClassesOfOthers() {
        assertThat(jar.entries()).filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty().allMatch(name -> name.startsWith("org/klantreis/"));
    }

    @Test
    void holdsNoHostAndNoTests() {
        assertThat(jar.entries()).noneMatch(name -> name.startsWith("org/klantreis/host/") || name.contains("node_modules"));
    }

    @Test
    void nestsOnlyItsJsonParser() {
        assertThat(jar.entries()).filteredOn(name -> name.endsWith(".jar")).containsExactlyInAnyOrder(
                "META-INF/lib/jackson-annotations.jar", "META-INF/lib/jackson-core.jar", "META-INF/lib/jackson-databind.jar");
    }

    @Test
    void holdsEditorAndHistoryInFewScripts() {
        assertThat(jar.entries()).filteredOn(name -> name.matches("klantreis/(editor|history|shared)/.*\\.js")).hasSizeLessThan(20)
                .contains("klantreis/editor/main.js", "klantreis/history/history.js", "klantreis/shared/shared.js");
    }

    @Test
    void holdsClassesOfJava17() {
        assertThat(jar.classes()).allMatch(type -> classFileVersion(type) == JAVA_17);
    }

    @Test
    void importsOnlyWhatTheHostExports() throws IOException {
        assertThat(ExportedPackages.names()).containsAll(imported(false));
    }

    @Test
    void importsMailInboxWatchersAndBlueprintsIfTheyAreThere() {
        assertThat(imported(true)).containsExactlyInAnyOrderElementsOf(MAY_BE_MISSING);
    }

    @Test
    void namesWhatMayBeMissingOnlyInClassesThatAreLinkedBehindIt() {
        assertThat(jar.entries().stream().filter(name -> name.endsWith(".class") && refersToWhatMayBeMissing(name)))
                .containsExactlyInAnyOrder("org/klantreis/confluence/Inbox.class", "org/klantreis/confluence/MailQueue.class",
                        "org/klantreis/confluence/PageNotifications.class", "org/klantreis/confluence/blueprint/WizardAnswers.class",
                        "org/klantreis/confluence/blueprint/BegunPage.class");
    }

    @Test
    void asksForNoVersionOfAHostPackage() {
        assertThat(clauses(jar.header("Import-Package"))).noneMatch(clause -> clause.contains("version="));
    }

    @Test
    void isCalledTheSameEverywhere() {
        String descriptor = new String(jar.bytes("atlassian-plugin.xml"));
        assertThat(jar.header("Bundle-SymbolicName")).isEqualTo(KEY);
        assertThat(jar.header("Atlassian-Plugin-Key")).isEqualTo(KEY);
        assertThat(descriptor).contains("<atlassian-plugin key=\"" + KEY + "\"");
        assertThat(namespaces(descriptor)).isEqualTo(Set.of(KEY));
    }

    @Test
    void staysSmallEnoughToUpload() {
        assertThat(jar.size()).isLessThan(5_000_000);
    }

    private static Set<String> imported(boolean optional) {
        return clauses(jar.header("Import-Package"))
                .filter(clause -> clause.replace("\"", "").contains("resolution:=optional") == optional)
                .map(clause -> clause.replaceAll(";.*", "")).collect(Collectors.toSet());
    }

    private static boolean refersToWhatMayBeMissing(String name) {
        String code = new String(jar.bytes(name), StandardCharsets.ISO_8859_1);
        return MAY_BE_MISSING.stream().anyMatch(missing -> code.contains(missing.replace('.', '/') + "/"));
    }

    private static int classFileVersion(ClassReader type) {
        return type.readUnsignedShort(6);
    }

    /** The clauses of a header; a comma between quotes is part of its clause. */
    private static Stream<String> clauses(String header) {
        return Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)").splitAsStream(header);
    }

    /** Where tables are kept apart: without a namespace of its own, the plugin key is it. */
    private static Set<String> namespaces(String descriptor) {
        assertThat(descriptor).contains("<ao ");
        Set<String> named = Pattern.compile("namespace=\"([^\"]+)\"").matcher(descriptor).results()
                .map(hit -> hit.group(1)).collect(Collectors.toSet());
        return named.isEmpty() ? Set.of(KEY) : named;
    }
}
