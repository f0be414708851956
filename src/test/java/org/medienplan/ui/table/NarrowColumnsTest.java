package org.medienplan.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.onFx;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;

class NarrowColumnsTest {

    @Test
    void allColumnsAreShownWhereThereIsRoom() {
        assertThat(shown(600)).containsExactly("Name", "A", "B", "C");
    }

    @Test
    void theFirstToGoGoesFirst() {
        assertThat(shown(430)).containsExactly("Name", "A", "B");
    }

    @Test
    void columnsOfOneListGoTogether() {
        assertThat(shown(330)).containsExactly("Name");
    }

    private static List<String> shown(double width) {
        return onFx(() -> {
            Comparator<String> order = Comparator.naturalOrder();
            List<Column<String>> columns = List.of(
                    Column.name("Name", 200, text -> text),
                    Column.number("A", 100, text -> text, order),
                    Column.number("B", 100, text -> text, order),
                    Column.number("C", 100, text -> text, order));
            DataTable<String> table =
                    new DataTable<>(columns, FXCollections.observableArrayList("x"), new Label(), "Liste").fitted();
            NarrowColumns narrow = NarrowColumns.of(table, columns, List.of(List.of(3), List.of(1, 2)));
            table.view().resize(width, 200);
            List<String> names = table.view().getColumns().stream()
                    .filter(TableColumn::isVisible)
                    .map(TableColumn::getText)
                    .toList();
            assertThat(narrow.shown().get()).isEqualTo(names.size());
            return names;
        });
    }
}
