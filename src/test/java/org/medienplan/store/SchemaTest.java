package org.medienplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.field.Field;
import org.medienplan.field.Kind;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

/// The schema is written by hand; here it is held against the fields.
class SchemaTest {

    private Handle handle;

    @BeforeEach
    void tables() {
        handle = Jdbi.open("jdbc:sqlite::memory:");
        Schema.create(handle);
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @TestFactory
    Stream<DynamicTest> columnsAreTheFieldsInTheirOrderWithTypeAndNullability() {
        return layouts()
                .map(layout -> dynamicTest(
                        layout.type().table(),
                        () -> assertThat(columns(layout.type().table())).isEqualTo(expectedColumns(layout))));
    }

    @TestFactory
    Stream<DynamicTest> setsAreTablesOfTheirOwn() {
        return layouts().flatMap(this::testsOfSets);
    }

    private <R extends Identified> Stream<DynamicTest> testsOfSets(Layout<R> layout) {
        return layout.sets().stream()
                .map(set -> dynamicTest(
                        layout.tableOf(set),
                        () -> assertThat(columns(layout.tableOf(set)))
                                .containsExactly(
                                        layout.type().key() + " TEXT NOT NULL key 1", "value TEXT NOT NULL key 2")));
    }

    @TestFactory
    Stream<DynamicTest> referencesToOneTypeAreForeignKeys() {
        return layouts()
                .map(layout -> dynamicTest(
                        layout.type().table(),
                        () -> assertThat(foreignKeys(layout.type().table())).isEqualTo(expectedForeignKeys(layout))));
    }

    @Test
    void thereIsNoTableThatNoRecordNeeds() {
        List<String> expected = new ArrayList<>();
        layouts().forEach(layout -> addTables(layout, expected));

        assertThat(texts("SELECT name FROM sqlite_schema WHERE type = 'table'"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyTableIsStrict() {
        assertThat(texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict "
                        + "AND name NOT LIKE 'sqlite_%'"))
                .isEmpty();
    }

    @Test
    void theFileSaysWhatItIs() {
        assertThat(texts("PRAGMA application_id")).containsExactly(Integer.toString(FileHeader.APPLICATION_ID));
        assertThat(texts("PRAGMA user_version")).containsExactly(Integer.toString(FileHeader.SCHEMA_VERSION));
    }

    @Test
    void commentsStayInTheFile() {
        assertThat(texts("SELECT sql FROM sqlite_schema WHERE name = 'items'"))
                .singleElement()
                .asString()
                .contains("-- What can be bought");
    }

    private static Stream<Layout<?>> layouts() {
        return Arrays.stream(RecordType.values()).map(Layout::of);
    }

    private static <R extends Identified> void addTables(Layout<R> layout, List<String> tables) {
        tables.add(layout.type().table());
        layout.sets().forEach(set -> tables.add(layout.tableOf(set)));
    }

    private List<String> columns(String table) {
        return handle.createQuery("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)")
                .bind(0, table)
                .map((row, context) ->
                        column(row.getString(1), row.getString(2).equals("INTEGER"), row.getBoolean(3), row.getInt(4)))
                .list();
    }

    private static <R extends Identified> List<String> expectedColumns(Layout<R> layout) {
        return Stream.concat(
                        Stream.of(column("id", false, true, 1)),
                        layout.columns().stream()
                                .map(field -> column(field.id(), Layout.isWhole(field.kind()), field.required(), 0)))
                .toList();
    }

    private static String column(String name, boolean whole, boolean required, int key) {
        return name + (whole ? " INTEGER" : " TEXT") + (required ? " NOT NULL" : "") + (key > 0 ? " key " + key : "");
    }

    private Set<String> foreignKeys(String table) {
        return new TreeSet<>(handle.createQuery("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)")
                .bind(0, table)
                .map((row, context) -> row.getString(1) + " " + row.getString(2))
                .list());
    }

    private static <R extends Identified> Set<String> expectedForeignKeys(Layout<R> layout) {
        Set<String> keys = new TreeSet<>();
        for (Field<R, ?> field : layout.columns()) {
            if (field.kind() instanceof Kind.OfReference(var types) && types.size() == 1) {
                keys.add(field.id() + " " + types.iterator().next().table());
            }
        }
        return keys;
    }

    private List<String> texts(String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }
}
