package org.medienplan.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives the room that the columns of a table leave at its right to the widest column of text among them, so that long
/// names are read whole and no table ends in nothing.
final class RestColumn {

    private static final double SCROLL_BAR = 14;

    private final TableView<EditRow> table;
    private final List<EditColumn> described;
    private final double before;

    private RestColumn(TableView<EditRow> table, List<EditColumn> described, double before) {
        this.table = table;
        this.described = described;
        this.before = before;
    }

    /// @param described the columns behind the first one
    /// @param before the width of the first one
    static void of(TableView<EditRow> table, List<EditColumn> described, double before) {
        RestColumn rest = new RestColumn(table, described, before);
        table.widthProperty().subscribe((old, now) -> rest.fit());
        table.getColumns().forEach(column -> column.visibleProperty().subscribe((old, now) -> rest.fit()));
    }

    private void fit() {
        double room = table.getWidth() - SCROLL_BAR;
        List<Integer> shown = IntStream.range(0, described.size())
                .filter(i -> column(i).isVisible())
                .boxed()
                .toList();
        double taken = shown.stream().mapToDouble(i -> described.get(i).width()).sum()
                + (table.getColumns().getFirst().isVisible() ? before : 0);
        int widest = widest(shown);
        for (int i : shown) {
            double own = described.get(i).width();
            column(i).setPrefWidth(i == widest ? Math.max(own, own + room - taken) : own);
        }
    }

    private int widest(List<Integer> shown) {
        return shown.stream()
                .filter(i -> described.get(i).kind() == Column.Kind.TEXT)
                .max(Comparator.comparingDouble((Integer i) -> described.get(i).width())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    private TableColumn<EditRow, ?> column(int place) {
        return table.getColumns().get(place + 1);
    }
}
