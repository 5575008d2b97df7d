package org.klantreis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The allowed arrows of docs/architecture.md, row by row. */
class ArchitectureTest {
    private static final String ROOT = "org.klantreis.";
    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.klantreis");
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.klantreis");

    /** One row of the table: what a package may use beside itself and the JDK. */
    record Row(String name, String because, String... mayUse) {
        String[] allowed() {
            Stream<String> always = Stream.of("", "java..", ROOT + name + "..");
            return Stream.concat(always, Stream.of(mayUse)).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("model", "what a journey map is does not know how it is kept, shown or sent"),
                new Row("merge", "what becomes of two drafts follows from the drafts", own("model")),
                new Row("usecase", "what people do with a map is the same behind every edge", own("model"), own("merge")),
                new Row("discussion", "who may say what, and who hears of it, is the same behind every edge",
                        own("model"), own("usecase")),
                new Row("starter", "how a map begins is the same behind every edge", own("model"), own("usecase")),
                new Row("persona", "who may know a persona is the same behind every edge", own("model"), own("usecase")),
                new Row("drawing", "a picture is made from the map alone", own("model")),
                new Row("exchange", "text forms need the map and a parser, nothing else", own("model"), "com.fasterxml.jackson.."),
                new Row("insight", "what a map tells follows from the map", own("model")),
                new Row("storage", "rows serve the activities and know no page and no request",
                        own("model"), own("usecase"), own("discussion"), own("starter"), own("exchange"),
                        "net.java.ao..", "com.atlassian.activeobjects..", "com.atlassian.sal.api.transaction..",
                        "com.atlassian.cache..", "org.slf4j.."),
                new Row("confluence", "the host's edge translates; it stores nothing itself",
                        own("model"), own("usecase"), own("discussion"), own("starter"), own("persona"), own("drawing"),
                        own("insight"), "com.atlassian..", "jakarta.servlet..", "org.osgi.framework..", "org.slf4j.."),
                new Row("rest", "HTTP comes in and goes out here, and nowhere else",
                        own("model"), own("merge"), own("usecase"), own("discussion"), own("starter"), own("persona"),
                        own("exchange"), own("drawing"), own("insight"),
                        "jakarta.ws.rs..", "jakarta.inject..",
                        "com.atlassian.plugins.rest.api.security.annotation..", "org.slf4j.."));
    }

    private static String own(String name) {
        return ROOT + name + "..";
    }

    @ParameterizedTest
    @MethodSource("rows")
    void usesOnlyWhatItsRowAllows(Row row) {
        classes().that().resideInAPackage(own(row.name()))
                .should().onlyDependOnClassesThat().resideInAnyPackage(row.allowed())
                .because(row.because()).allowEmptyShould(true).check(PLUGIN);
    }

    @Test
    void keepsWiringToItself() {
        noClasses().that().resideOutsideOfPackage(own("plugin"))
                .should().dependOnClassesThat().resideInAPackage(own("plugin"))
                .because("wiring knows everybody, so nobody may know it").check(PLUGIN);
    }

    @Test
    void hasNoPackagesThatUseEachOther() {
        slices().matching("org.klantreis.(*)..").should().beFreeOfCycles()
                .because("arrows point one way").check(PLUGIN);
    }

    @Test
    void keepsTheEmbeddedWikiOutOfThePlugin() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(own("host"))
                .because("the plugin runs in Confluence, where there is no such class").check(PLUGIN);
    }

    @Test
    void letsTheEmbeddedWikiKnowOnlyTheFinishedJar() {
        noClasses().that().resideInAPackage(own("host"))
                .should().dependOnClassesThat(Predicates.resideInAnyPackage(
                        rows().map(row -> own(row.name())).toArray(String[]::new)))
                .because("only then is running here a proof of running there").check(ALL);
    }
}
