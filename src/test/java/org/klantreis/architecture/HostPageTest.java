package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the embedded wiki says of everything that stands in for Confluence where it differs. */
class HostPageTest {

    private static final String PAGE = Repository.textOf(Repository.file("docs/host.md"));
    private static final Pattern NAMED = Pattern.compile("`(\\w+)`");
    private static final List<String> NAMES = NAMED.matcher(PAGE).results().map(hit -> hit.group(1)).toList();

    @Test
    void namesWhateverIsOneOfConfluencesTypes() {
        assertThat(hostClasses().filter(HostPageTest::standsIn).map(HostPageTest::outermost))
                .isNotEmpty().filteredOn(name -> !NAMES.contains(name)).isEmpty();
    }

    /** A number of PLATFORM is a fact about Confluence that a class follows. */
    @Test
    void namesWhateverFollowsAFactAboutConfluence() {
        assertThat(Repository.files("src/host/java/org", ".java")).filteredOn(file -> Repository.textOf(file).contains("PLATFORM "))
                .extracting(HostPageTest::className).isNotEmpty().filteredOn(name -> !NAMES.contains(name)).isEmpty();
    }

    @Test
    void namesOnlyClassesThatExist() {
        List<String> classes = Repository.files("src", ".java").stream().map(HostPageTest::className).toList();
        String rows = PAGE.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1] + "\n").reduce("", String::concat);
        assertThat(NAMED.matcher(rows).results().map(hit -> hit.group(1))).isNotEmpty()
                .filteredOn(name -> !classes.contains(name)).isEmpty();
    }

    private static Stream<JavaClass> hostClasses() {
        return new ClassFileImporter().importPackages("org.klantreis.host").stream()
                .filter(type -> Repository.file("src/host/java/" + outermostName(type).replace('.', '/') + ".java").toFile().exists());
    }

    private static boolean standsIn(JavaClass type) {
        return Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                .anyMatch(above -> above.getPackageName().startsWith("com.atlassian."));
    }

    private static String outermost(JavaClass type) {
        String name = outermostName(type);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String outermostName(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
