package org.medienplan.ui.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;

/// Tables of several types of records that belong together, one of them in view: sites, their buildings, their rooms.
/// Tables are made when they first come into view.
public final class RecordPages {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Map<RecordType, Supplier<RecordTable>> builders = new LinkedHashMap<>();
    private final Map<RecordType, RecordTable> tables = new LinkedHashMap<>();
    private final Map<RecordType, Node> nodes = new LinkedHashMap<>();
    private final StackPane table = new StackPane();
    private final String name;
    private final RecordType first;
    private @Nullable Segments<RecordType> choice;

    /// @param name what is chosen among, for screen readers
    /// @param first the type that is in view at first
    public RecordPages(Surroundings surroundings, String name, RecordType first) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.name = name;
        this.first = first;
    }

    /// Adds a type of records.
    ///
    /// @param table called at most once
    public RecordPages with(RecordType type, Supplier<RecordTable> table) {
        builders.put(type, table);
        return this;
    }

    /// What stands on the page; to be asked for once, when all types are there.
    public Node node() {
        Segments<RecordType> segments = new Segments<>(List.copyOf(builders.keySet()), first, texts::many, name);
        Button create = new Button(texts.say("edit.new"), Icon.ADD.node());
        create.setOnAction(event -> table(segments.value().get()).create());
        segments.value().subscribe(type -> {
            create.setAccessibleText(texts.say("edit.new.of", texts.one(type)));
            surroundings.drawer().hide();
            table.getChildren()
                    .setAll(nodes.computeIfAbsent(type, wanted -> table(wanted).node()));
        });
        choice = segments;
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(0, new ToolRow(create, segments), table);
        page.getStyleClass().add("record-pages");
        return page;
    }

    /// Brings a type into view.
    public void choose(RecordType type) {
        if (choice != null) {
            choice.choose(type);
        }
    }

    /// Whether records of a type stand here.
    public boolean has(RecordType type) {
        return builders.containsKey(type);
    }

    /// Puts the cursor into a field of a record.
    public void reveal(FieldRef place) {
        RecordId record = place.record();
        choose(record.type());
        String field = place.field();
        table(record.type()).reveal(record, field == null ? "" : field);
    }

    private RecordTable table(RecordType type) {
        return tables.computeIfAbsent(type, wanted -> {
            Supplier<RecordTable> builder = builders.get(wanted);
            if (builder == null) {
                throw new IllegalArgumentException("no table of " + wanted);
            }
            return builder.get();
        });
    }
}
