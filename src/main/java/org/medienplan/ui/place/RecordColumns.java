package org.medienplan.ui.place;

import java.util.ArrayList;
import java.util.List;
import org.medienplan.ref.RecordType;

/// The columns of a table of records, put together one after the other: mostly fields as they are described.
public final class RecordColumns {

    private static final double WIDE = 270;

    private final RecordType type;
    private final List<RecordColumn> columns = new ArrayList<>();

    private RecordColumns(RecordType type) {
        this.type = type;
    }

    /// Begins the columns of a type of records; the first column names the rows.
    public static RecordColumns of(RecordType type) {
        return new RecordColumns(type);
    }

    /// Fields as wide as their kind asks for.
    public RecordColumns fields(String... fields) {
        for (String field : fields) {
            columns.add(RecordColumn.of(type, field));
        }
        return this;
    }

    /// Fields with room for long names.
    public RecordColumns wide(String... fields) {
        for (String field : fields) {
            columns.add(RecordColumn.of(type, field).wide(WIDE));
        }
        return this;
    }

    /// A number that is added up below.
    ///
    /// @param like fields that say what is counted: unlike things are not added up
    public RecordColumns summed(String field, String... like) {
        columns.add(RecordColumn.of(type, field).withSum(like));
        return this;
    }

    /// Fields that are not shown until somebody chooses them.
    public RecordColumns hidden(String... fields) {
        for (String field : fields) {
            columns.add(RecordColumn.of(type, field).hidden());
        }
        return this;
    }

    /// Something that is no field, with room for long names.
    public RecordColumns wide(RecordColumn column) {
        columns.add(column.wide(WIDE));
        return this;
    }

    /// Something that is no field, as wide as it says.
    public RecordColumns with(RecordColumn column) {
        columns.add(column);
        return this;
    }

    /// The type of the records.
    public RecordType type() {
        return type;
    }

    /// The columns in their order.
    public RecordColumn[] all() {
        return columns.toArray(RecordColumn[]::new);
    }
}
