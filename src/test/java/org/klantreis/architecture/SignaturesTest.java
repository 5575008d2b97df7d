package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compile-only host types are declared from a named source, and only when somebody uses them. */
class SignaturesTest {
    private static final String ROOT = "src/confluence-api/java/";
    private static final Pattern SOURCED_TYPE = Pattern.compile(
            "/\\*\\*(?:(?!\\*/).)*PLATFORM \\d(?:(?!\\*/).)*\\*/\\s*(?:@\\S+(?:\\([^)]*\\))?\\s*)*public ", Pattern.DOTALL);

    @Test
    void nameTheirSource() {
        List<String> unsourced = signatures().stream()
                .filter(file -> !SOURCED_TYPE.matcher(Repository.textOf(file)).find())
                .map(Repository::nameOf).toList();
        assertThat(unsourced).isEmpty();
    }

    @Test
    void areAllUsed() {
        Set<String> words = words();
        List<String> unused = signatures().stream().map(SignaturesTest::simpleName)
                .filter(name -> !words.contains(name)).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void declareNoMethodThatNobodyUses() {
        JavaClasses all = new ClassFileImporter().importPaths("target/classes", "target/test-classes/org/klantreis/host", "target/test-classes/com/atlassian");
        Set<String> declared = signatures().stream().map(SignaturesTest::className).collect(Collectors.toSet());
        assertThat(all.stream().filter(type -> declared.contains(type.getName()) && !type.isAnnotation())
                .flatMap(type -> type.getMethods().stream()).filter(method -> !generated(method) && !used(method, declared))
                .map(JavaMethod::getFullName)).isEmpty();
    }

    private static boolean generated(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.SYNTHETIC) || modifiers.contains(JavaModifier.PRIVATE)
                || method.getOwner().isEnum() && modifiers.contains(JavaModifier.STATIC)
                || Set.of("equals", "hashCode", "toString").contains(method.getName());
    }

    /** Somebody calls it, or fills it in for Confluence to call; or it carries out what another signature declares. */
    private static boolean used(JavaMethod method, Set<String> declared) {
        return !method.getAccessesToSelf().isEmpty() || method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> declared.contains(type.getName())).anyMatch(type -> type.tryGetMethod(method.getName(), names(method)).isPresent())
                || method.getOwner().getAllSubclasses().stream()
                .filter(type -> !declared.contains(type.getName().replaceFirst("\\$.*", "")))
                .anyMatch(type -> type.tryGetMethod(method.getName(), names(method)).isPresent());
    }

    private static String[] names(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static String className(Path file) {
        return Repository.nameOf(file).replace(ROOT, "").replace(".java", "").replace('/', '.');
    }

    private static List<Path> signatures() {
        return Repository.files(ROOT, ".java");
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Every type name that plugin, host, or another signature's members mention. */
    private static Set<String> words() {
        return Repository.files("src", ".java", ".xml").stream()
                .filter(file -> !Repository.nameOf(file).startsWith("src/test/"))
                .flatMap(file -> mentioned(file).stream()).collect(Collectors.toSet());
    }

    private static Set<String> mentioned(Path file) {
        String text = Repository.textOf(file).replaceAll("(?s)/\\*.*?\\*/", " ");
        Set<String> words = Pattern.compile("\\W+").splitAsStream(text).collect(Collectors.toSet());
        if (Repository.nameOf(file).startsWith(ROOT)) {
            words.remove(simpleName(file));
        }
        return words;
    }
}
