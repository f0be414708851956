package org.medienplan.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.field.RecordFields;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

/// Where the records of one type stand: a table with the key and a column for each field, and for each field that holds
/// a set a table of its own.
///
/// @param fields the fields of the type
/// @param columns those that are columns, in their order
/// @param sets those that are tables
record Layout<R extends Identified>(RecordFields<R> fields, List<Field<R, ?>> columns, List<Field<R, ?>> sets) {

    static Layout<?> of(RecordType type) {
        return of(Fields.of(type));
    }

    private static <R extends Identified> Layout<R> of(RecordFields<R> fields) {
        return new Layout<>(
                fields,
                fields.fields().stream().filter(field -> !isSet(field)).toList(),
                fields.fields().stream().filter(Layout::isSet).toList());
    }

    private static boolean isSet(Field<?, ?> field) {
        return field.kind() instanceof Kind.OfSet<?>;
    }

    /// Whether a kind is stored as a whole number; all others are text.
    static boolean isWhole(Kind<?> kind) {
        return kind instanceof Kind.OfMoney || kind instanceof Kind.OfCount || kind instanceof Kind.OfYear;
    }

    RecordType type() {
        return fields.type();
    }

    /// The records of a plan that belong here.
    @SuppressWarnings("unchecked") // a plan's table holds records of its type
    List<R> rows(Plan plan) {
        return (List<R>) plan.table(type()).rows();
    }

    /// The table of a field that holds a set.
    String tableOf(Field<R, ?> set) {
        return type().key() + "_" + set.id();
    }

    String insert() {
        List<String> names = columnNames();
        return "INSERT INTO " + quoted(type().table()) + " (" + String.join(", ", names) + ") VALUES ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
    }

    /// Reads all records, with the key first and the columns after it.
    String select() {
        return "SELECT " + String.join(", ", columnNames()) + " FROM " + quoted(type().table());
    }

    String insertInto(Field<R, ?> set) {
        return "INSERT INTO " + quoted(tableOf(set)) + " (" + quoted(type().key()) + ", \"value\") VALUES (?, ?)";
    }

    /// Reads the keys of records, each with one element of the set.
    String selectFrom(Field<R, ?> set) {
        return "SELECT " + quoted(type().key()) + ", \"value\" FROM " + quoted(tableOf(set));
    }

    private List<String> columnNames() {
        return Stream.concat(Stream.of("id"), columns.stream().map(Field::id))
                .map(Layout::quoted)
                .toList();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
