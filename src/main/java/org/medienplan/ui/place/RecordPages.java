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
import org.medienplan.ui.component.Segments;

/// Tables of several types of records that belong together, one of them in view: sites, their buildings, their rooms;
/// also sheets of what there is only one of. Each is made when it is first asked for.
public final class RecordPages {

    private final Surroundings surroundings;
    private final String name;
    private final Map<RecordType, Supplier<? extends Part>> builders = new LinkedHashMap<>();
    private final Map<RecordType, String> labels = new EnumMap<>(RecordType.class);
    private final Map<RecordType, Page> pages = new EnumMap<>(RecordType.class);
    private final StackPane node = new StackPane();

    /// What shows the records of one type.
    interface Part {

        /// What stands on the page; asked for once.
        ///
        /// @param choice leads to the other types
        Node node(Node choice);

        /// Puts the cursor into a field of a record.
        ///
        /// @param field empty for the record as a whole
        void reveal(RecordId record, String field);
    }

    private record Page(Part part, Node node) {}

    /// @param name what is chosen among, for screen readers
    public RecordPages(Surroundings surroundings, String name) {
        this.surroundings = surroundings;
        this.name = name;
    }

    /// Adds a type of records; the first one is in view until another one is chosen.
    ///
    /// @param table called at most once
    public RecordPages with(RecordType type, Supplier<RecordTable> table) {
        return with(type, surroundings.texts().many(type), table);
    }

    /// Adds the only record of its type.
    ///
    /// @param sheet called at most once
    public RecordPages withSheet(RecordType type, Supplier<RecordSheet> sheet) {
        return with(type, surroundings.texts().one(type), sheet);
    }

    private RecordPages with(RecordType type, String label, Supplier<? extends Part> part) {
        builders.put(type, part);
        labels.put(type, label);
        return this;
    }

    /// Adds a table of all records of a type, with a button for a new one.
    public RecordPages with(RecordColumns columns) {
        RecordType type = columns.type();
        return with(
                type, () -> RecordTable.of(surroundings, type, columns.all()).adding("accent"));
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
        if (page(type).part() instanceof RecordTable table) {
            table.open(row, "");
        }
    }

    /// Opens the form for a new record of a type that has a table.
    public void create(RecordType type) {
        choose(type);
        if (page(type).part() instanceof RecordTable table) {
            table.create();
        }
    }

    /// Puts the cursor into a field of a record.
    ///
    /// @param field empty for the record as a whole
    public void reveal(RecordId record, String field) {
        choose(record.type());
        page(record.type()).part().reveal(record, field);
    }

    private Page page(RecordType type) {
        return pages.computeIfAbsent(type, this::build);
    }

    private Page build(RecordType type) {
        Supplier<? extends Part> builder = builders.get(type);
        if (builder == null) {
            throw new IllegalArgumentException("nothing for " + type);
        }
        Part part = builder.get();
        return new Page(part, part.node(segments(type)));
    }

    // Each table has its own choice beside its filter; it goes on naming the table on which it stands.
    private Segments<RecordType> segments(RecordType own) {
        Segments<RecordType> segments =
                new Segments<>(List.copyOf(builders.keySet()), own, one -> labels.getOrDefault(one, one.name()), name);
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
