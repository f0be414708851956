package org.medienplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.medienplan.field.Kind;
import org.medienplan.message.Outcome;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.GeneratedPlans;

/// The checks of every column accept exactly the canonical texts that the field accepts. A value that a field accepts
/// may contradict others of the row, so it counts as accepted where one of many rows takes it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaChecksTest {

    private static final int MANY = 200;
    private static final int FEW = 3;

    private Handle handle;

    @BeforeAll
    void aFilledDatabase() {
        handle = Jdbi.open("jdbc:sqlite::memory:");
        Schema.create(handle);
        PlanInsert.insert(GeneratedPlans.large(1, 20_000), handle);
        handle.execute("PRAGMA foreign_keys = OFF");
    }

    @AfterAll
    void close() {
        handle.close();
    }

    @TestFactory
    Stream<DynamicTest> aColumnTakesWhatItsFieldTakes() {
        return layouts().flatMap(this::tests);
    }

    private <R extends Identified> Stream<DynamicTest> tests(Layout<R> layout) {
        return Stream.concat(
                layout.columns().stream().map(field -> test(layout.type().table(), field.id(), field.kind())),
                layout.sets().stream()
                        .map(set -> test(layout.tableOf(set), "value", ((Kind.OfSet<?>) set.kind()).element())));
    }

    private DynamicTest test(String table, String column, Kind<?> kind) {
        return dynamicTest(table + "." + column, () -> {
            for (String text : Candidates.of(kind)) {
                boolean expected = isCanonical(kind, text);
                assertThat(isTaken(table, column, text, expected ? MANY : FEW))
                        .as("'%s'", text)
                        .isEqualTo(expected);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aColumnIsEmptyOnlyWhereItsFieldMayBe() {
        return layouts().flatMap(this::testsOfEmptiness);
    }

    private <R extends Identified> Stream<DynamicTest> testsOfEmptiness(Layout<R> layout) {
        String table = layout.type().table();
        return layout.columns().stream()
                .map(field -> dynamicTest(
                        table + "." + field.id(),
                        () -> assertThat(isTaken(table, field.id(), null, field.required() ? FEW : MANY))
                                .isEqualTo(!field.required())));
    }

    private static Stream<Layout<?>> layouts() {
        return Arrays.stream(RecordType.values()).map(Layout::of);
    }

    private boolean isTaken(String table, String column, @Nullable String text, int rows) {
        return handle.createQuery("SELECT rowid FROM \"" + table + "\" LIMIT " + rows).mapTo(Long.class).list().stream()
                .anyMatch(row ->
                        isTaken("UPDATE \"" + table + "\" SET \"" + column + "\" = ? WHERE rowid = " + row, text));
    }

    private boolean isTaken(String update, @Nullable String text) {
        handle.begin();
        try {
            return handle.createUpdate(update).bind(0, text).execute() == 1;
        } catch (JdbiException refused) {
            return false;
        } finally {
            handle.rollback();
        }
    }

    private static <V> boolean isCanonical(Kind<V> kind, String text) {
        return kind.parse(text) instanceof Outcome.Ok<V>(V value)
                && kind.text(value).equals(text);
    }
}
