package org.medienplan.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives the room that the columns of a table leave at its right to the widest column of text among them, so that long
/// names are read whole and no table ends in nothing. Where there is none, numbers stay as close as they are.
final class RestColumn {

    private static final double SCROLL_BAR = 14;
    private static final double SHORTEST = 170;

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
        if (taken > room) {
            narrow(shown, taken - room);
            return;
        }
        int widest = widest(shown);
        for (int i : shown) {
            double own = described.get(i).width();
            column(i).setPrefWidth(i == widest ? own + room - taken : own);
        }
    }

    // Long texts give way where that keeps the table from scrolling sideways; where it does not, they stay whole.
    private void narrow(List<Integer> shown, double missing) {
        double most = shown.stream().mapToDouble(this::gives).sum();
        double part = missing <= most ? missing / most : 0;
        for (int i : shown) {
            column(i).setPrefWidth(Math.floor(described.get(i).width() - gives(i) * part));
        }
    }

    private double gives(int place) {
        EditColumn column = described.get(place);
        return column.kind() == Column.Kind.NUMBER ? 0 : Math.max(0, column.width() - SHORTEST);
    }

    private int widest(List<Integer> shown) {
        return shown.stream()
                .filter(i -> described.get(i).kind() == Column.Kind.TEXT)
                .max(Comparator.comparingDouble((Integer i) -> described.get(i).width())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private TableColumn<EditRow, ?> column(int place) {
        return table.getColumns().get(place + 1);
    }
}
