package org.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.medienplan.quantity.Money;

/// The rules of the house, read off the compiled classes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String ROOT = "org.medienplan";

    private static final Set<String> WHOLE_NUMBERS_ONLY = Set.of("quantity", "plan", "calc", "change", "field");

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");

    /// What a view may know of the core: the words of the plan, not its contents.
    private static final Set<String> VOCABULARY = Set.of("quantity", "ref", "message", "text", "theme");

    private static final Set<String> CHANGING = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    private final ImportTable table = ImportTable.of();

    private JavaClasses classes;

    @BeforeAll
    void readClasses() {
        // Names are enough for every rule here; reading the JDK and JavaFX as well takes many times longer.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        classes = new ClassFileImporter()
                .importUrl(Money.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void everyPackageHasARowInTheImportTable() {
        assertThat(ours().map(ArchitectureTest::place)
                        .distinct()
                        .filter(name -> table.rowOf(name).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyPackageImportsOnlyWhatItsRowAllows() {
        assertThat(imports().filter(this::isForbidden).map(this::verdict)).isEmpty();
    }

    @Test
    void intakeKnowsOnlyTheReaderOfExcel() {
        assertThat(imports()
                        .filter(use -> place(use.getOriginClass()).equals("intake"))
                        .filter(use -> place(use.getTargetClass()).equals("excel"))
                        .filter(use -> !outermost(element(use.getTargetClass()))
                                .getSimpleName()
                                .startsWith("Sheet"))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void packagesAreFreeOfCycles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("what knows each other cannot be understood or tested alone")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void placesNeverImportEachOther() {
        Predicate<String> isPlace = name -> table.rowOf(name)
                .filter(row -> ImportTable.PLACES.contains(row.name()))
                .isPresent();

        assertThat(imports()
                        .filter(use -> isPlace.test(place(use.getOriginClass())))
                        .filter(use -> isPlace.test(place(use.getTargetClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void viewsKnowTheWordsOfTheCoreButNotItsContents() {
        assertThat(imports()
                        .filter(use -> isInAPlace(use.getOriginClass()))
                        .filter(use ->
                                outermost(use.getOriginClass()).getSimpleName().endsWith("View"))
                        .filter(use -> {
                            String target = place(use.getTargetClass());
                            return !target.startsWith("ui.")
                                    && !target.equals("workspace")
                                    && !VOCABULARY.contains(target);
                        })
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void everyLibraryIsUsedOnlyWhereItBelongs() {
        assertThat(ours().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .flatMap(use -> LibraryTable.libraries().stream()
                                .filter(library -> library.contains(
                                        element(use.getTargetClass()).getFullName()))
                                .filter(library -> !library.mayBeUsedIn(place(use.getOriginClass())))
                                .map(library -> use.getDescription() + ": " + library.reason())))
                .isEmpty();
    }

    @Test
    void viewModelsKnowNoSceneGraph() {
        assertThat(ours().filter(type -> outermost(type).getSimpleName().endsWith("ViewModel"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use ->
                                element(use.getTargetClass()).getPackageName().startsWith("javafx.scene"))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void staticFieldsNeverChange() {
        assertThat(ours().flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                                || CHANGING.contains(field.getRawType().getFullName()))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @Test
    void onlyMainAndWiringAskForLocaleCharsetAndClock() {
        Set<String> ambient = Set.copyOf(LibraryTable.ambient());

        assertThat(ours().filter(type -> !place(type).isEmpty())
                        .flatMap(type -> Stream.of(
                                        type.getMethodCallsFromSelf(),
                                        type.getConstructorCallsFromSelf(),
                                        type.getMethodReferencesFromSelf(),
                                        type.getConstructorReferencesFromSelf())
                                .flatMap(Collection::stream))
                        .filter(call -> {
                            String name = call.getTargetOwner().getFullName() + "."
                                    + call.getTarget().getName();
                            return ambient.contains(name)
                                    || ambient.contains(
                                            name + "(" + names(call.getTarget().getRawParameterTypes()) + ")");
                        })
                        .map(call -> call.getDescription()))
                .isEmpty();
    }

    @Test
    void figuresAreNeverFloatingPointNumbers() {
        assertThat(ours().filter(type -> WHOLE_NUMBERS_ONLY.contains(place(type).split("\\.")[0]))
                        .flatMap(type -> Stream.concat(
                                type.getFields().stream()
                                        .filter(field -> FLOATING.contains(
                                                field.getRawType().getFullName()))
                                        .map(JavaField::getFullName),
                                type.getCodeUnits().stream()
                                        .filter(ArchitectureTest::hasFloatingSignature)
                                        .map(JavaCodeUnit::getFullName))))
                .isEmpty();
    }

    private static boolean hasFloatingSignature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .anyMatch(type -> FLOATING.contains(type.getFullName()));
    }

    private Stream<JavaClass> ours() {
        return classes.stream();
    }

    private Stream<Dependency> imports() {
        return ours().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> element(use.getTargetClass()).getPackageName().startsWith(ROOT))
                .filter(use -> !place(use.getOriginClass()).equals(place(use.getTargetClass())));
    }

    private boolean isForbidden(Dependency use) {
        String target = place(use.getTargetClass());
        return table.rowOf(place(use.getOriginClass()))
                .filter(row -> table.rowOf(target)
                        .filter(to -> row.imports().contains(to.name()))
                        .isEmpty())
                .isPresent();
    }

    private String verdict(Dependency use) {
        String from = place(use.getOriginClass());
        return from + " must not import " + place(use.getTargetClass()) + ": "
                + table.rowOf(from).map(ImportTable.Row::reason).orElse("no row") + ". " + use.getDescription();
    }

    private boolean isInAPlace(JavaClass type) {
        return table.rowOf(place(type))
                .filter(row -> ImportTable.PLACES.contains(row.name()))
                .isPresent();
    }

    /// The package below the root, empty for the root itself.
    private static String place(JavaClass type) {
        String name = element(type).getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static JavaClass element(JavaClass type) {
        return type.getBaseComponentType();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static String names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getFullName).collect(Collectors.joining(", "));
    }
}
