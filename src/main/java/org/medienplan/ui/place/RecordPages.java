package org.medienplan.ui.place;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Segments;

/// Tables of several types of records that belong together, one of them in view: sites, their buildings, their rooms.
/// A table is made when it is first asked for.
public final class RecordPages {

    private final Surroundings surroundings;
    private final String name;
    private final Map<RecordType, Supplier<RecordTable>> builders = new LinkedHashMap<>();
    private final Map<RecordType, Page> pages = new EnumMap<>(RecordType.class);
    private final StackPane node = new StackPane();

    private record Page(RecordTable table, Node node) {}

    /// @param name what is chosen among, for screen readers
    public RecordPages(Surroundings surroundings, String name) {
        this.surroundings = surroundings;
        this.name = name;
    }

    /// Adds a type of records; the first one is in view until another one is chosen.
    ///
    /// @param table called at most once
    public RecordPages with(RecordType type, Supplier<RecordTable> table) {
        builders.put(type, table);
        return this;
    }

    /// Adds a table of all records of a type, with a button for a new one.
    public RecordPages with(RecordColumns columns) {
        RecordType type = columns.type();
        Texts texts = surroundings.texts();
        return with(
                type,
                () -> RecordTable.of(surroundings, type, columns.all())
                        .adding(texts.say("edit.new.of", texts.one(type)), "accent"));
    }

    /// What stands on the page; to be asked for when all types are there.
    public Node node() {
        if (node.getChildren().isEmpty()) {
            choose(builders.keySet().iterator().next());
        }
        return node;
    }

    /// Brings a type into view.
    public void choose(RecordType type) {
        node.getChildren().setAll(page(type).node());
    }

    /// Opens the record in a row of a type.
    public void open(RecordType type, int row) {
        choose(type);
        page(type).table().open(row, "");
    }

    /// Puts the cursor into a field of a record.
    ///
    /// @param field empty for the record as a whole
    public void reveal(RecordId record, String field) {
        choose(record.type());
        page(record.type()).table().reveal(record, field);
    }

    private Page page(RecordType type) {
        return pages.computeIfAbsent(type, this::build);
    }

    private Page build(RecordType type) {
        Supplier<RecordTable> builder = builders.get(type);
        if (builder == null) {
            throw new IllegalArgumentException("no table of " + type);
        }
        RecordTable table = builder.get();
        return new Page(table, table.controls(segments(type)).node());
    }

    // Each table has its own choice beside its filter; it goes on naming the table on which it stands.
    private Segments<RecordType> segments(RecordType own) {
        Segments<RecordType> segments =
                new Segments<>(List.copyOf(builders.keySet()), own, surroundings.texts()::many, name);
        segments.value().subscribe((before, now) -> {
            if (now != own) {
                surroundings.drawer().hide();
                choose(now);
                segments.choose(own);
            }
        });
        return segments;
    }
}
