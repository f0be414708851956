package org.medienplan.ui.step.training;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.ui.place.Surroundings;

/// The levels of every school in one area as a table that can be typed into and pasted into.
final class LevelsView {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Map<Integer, RecordTable> tables = new TreeMap<>();
    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final StackPane node = new StackPane();

    LevelsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        choose(LevelColumns.areas().getFirst());
    }

    Node node() {
        return node;
    }

    /// Puts the cursor to a school in an area.
    void reveal(RecordId school, int area, String level) {
        choose(area);
        RecordTable table = tables.get(area);
        if (table != null) {
            table.reveal(school, LevelColumns.column(area, level));
        }
    }

    private void choose(int area) {
        node.getChildren().setAll(nodes.computeIfAbsent(area, this::build));
    }

    private Node build(int area) {
        RecordTable table = RecordTable.ofFixed(surroundings, RecordType.SCHOOL, LevelColumns.of(area))
                .rows(SchoolOrder::ids)
                .controls(areas(area));
        tables.put(area, table);
        return table.node();
    }

    // Each table has its own choice beside its filter; it goes on naming the area of the table on which it stands.
    private ComboBox<Integer> areas(int own) {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(LevelColumns.areas());
        box.setConverter(new AreaName());
        box.setValue(own);
        box.setAccessibleText(texts.say("training.areas"));
        box.valueProperty().subscribe((before, now) -> {
            if (now != null && now != own) {
                choose(now);
                box.setValue(own);
            }
        });
        return box;
    }

    private final class AreaName extends StringConverter<Integer> {

        @Override
        public String toString(@Nullable Integer number) {
            return number == null ? "" : LevelColumns.name(number, texts);
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException("nobody types into " + text);
        }
    }
}
