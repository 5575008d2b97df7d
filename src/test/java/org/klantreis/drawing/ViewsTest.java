package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Set<Class<?>> VIEWS = Set.of(MapPage.class, MapHead.class, MapTable.class, Fact.class, PhaseHead.class, PlanItem.class, Ring.class,
            LaneView.class, CurveView.class, CurveStroke.class, PaperPage.class, PaperPhase.class, PaperStep.class, Labels.class,
            PersonaCard.class, PersonaPart.class, PersonaEntry.class, PersonaChip.class);

    @Test
    void listsExactlyWhatTemplatesMayRead() {
        assertThat(new TreeSet<>(AllowList.methods())).isEqualTo(readable());
    }

    @Test
    void givesOnlyTextNumbersAndListsOfViews() {
        assertThat(VIEWS.stream().flatMap(ViewsTest::getters).map(Method::getReturnType).collect(Collectors.toSet()))
                .isSubsetOf(String.class, int.class, long.class, boolean.class, java.util.List.class, MapPage.class, MapHead.class, MapTable.class);
    }

    @Test
    void countsEveryPublicRecordThatIsNotAnInput() {
        JavaClasses drawing = new ClassFileImporter().importPath(Presentation.class.getProtectionDomain().getCodeSource().getLocation().getPath() + "org/klantreis/drawing");
        Set<String> records = drawing.stream().filter(JavaClass::isRecord).filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName).filter(name -> !Set.of("Presentation", "Neighbours", "PageLink", "StarterPicture").contains(name)).collect(Collectors.toSet());
        assertThat(VIEWS.stream().map(Class::getSimpleName)).containsAll(records);
    }

    private static Set<String> readable() {
        return VIEWS.stream().flatMap(view -> getters(view).map(method -> view.getName() + "#" + ListedMethods.signature(method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> getters(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Set.of("equals", "hashCode", "toString").contains(method.getName()));
    }
}
