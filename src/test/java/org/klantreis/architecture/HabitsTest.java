package org.klantreis.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What no class of the plugin does. */
class HabitsTest {
    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.klantreis");

    @Test
    void tellsTimeWithJavaTimeOnly() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Calendar")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.text.SimpleDateFormat")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")
                .because("instants and dates are different things, and both are values").check(PLUGIN);
    }

    @Test
    void hasNoStaticStateThatChanges() {
        fields().that().areStatic().should().beFinal()
                .andShould().notHaveRawType(Predicates.resideInAnyPackage(
                        "java.util.concurrent.atomic..", "java.util.concurrent.locks.."))
                .andShould().notHaveRawType(not(Predicates.INTERFACES)
                        .and(Predicates.assignableTo(Map.class).or(Predicates.assignableTo(Collection.class))))
                .because("every node and every request is equal: clock, user, access and texts are handed in").check(PLUGIN);
    }

    @Test
    void logsThroughTheHost() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PLUGIN);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PLUGIN);
    }
}
