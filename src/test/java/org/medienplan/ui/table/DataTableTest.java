package org.medienplan.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;

class DataTableTest {

    record School(String name, int pupils) {}

    private final ObservableList<School> schools = FXCollections.observableArrayList(
            new School("Öschule", 300), new School("Aschule", 1200), new School("Zschule", 40));

    @Test
    void totalsCoverWhatTheFilterShows() {
        List<String> totals = FxRig.onFx(() -> {
            DataTable<School> table = table();
            String all = total(table);
            table.filterByText("  ZSCH ");
            return List.of(all, total(table));
        });
        assertThat(totals).containsExactly("1540", "40");
    }

    @Test
    void selectedRowsAreCopiedWithTheirHeadingsInOneLine() {
        String text = FxRig.onFx(() -> {
            DataTable<School> table = table();
            table.view().getSelectionModel().select(1);
            return table.selectionAsText();
        });
        assertThat(text).isEqualTo("Schule\tSchüler/innen 2027\nAschule\t1200\n");
    }

    @Test
    void umlautsSortBesideTheirVowels() {
        List<String> names = FxRig.onFx(() -> {
            DataTable<School> table = table();
            TableColumn<School, ?> column = table.view().getColumns().getFirst();
            table.view().getSortOrder().add(column);
            return table.view().getItems().stream().map(School::name).toList();
        });
        assertThat(names).containsExactly("Aschule", "Öschule", "Zschule");
    }

    @Test
    void newRowsAppearInTableAndTotals() {
        String total = FxRig.onFx(() -> {
            DataTable<School> table = table();
            schools.add(new School("Neue", 60));
            return total(table);
        });
        assertThat(total).isEqualTo("1600");
    }

    private DataTable<School> table() {
        return new DataTable<>(
                List.of(
                        Column.name("Schule", 200, School::name),
                        Column.<School>number(
                                        "Schüler/\ninnen 2027",
                                        80,
                                        s -> Integer.toString(s.pupils()),
                                        Comparator.comparingInt(School::pupils))
                                .withTotal(rows -> Integer.toString(
                                        rows.stream().mapToInt(School::pupils).sum()))),
                schools,
                new Label("Keine Schule"),
                "Schulen");
    }

    private static String total(DataTable<School> table) {
        return table.lookupAll(".totals-cell").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .reduce("", String::concat);
    }
}
