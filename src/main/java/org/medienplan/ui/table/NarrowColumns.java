package org.medienplan.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TableColumn;

/// Leaves out columns while a table is too narrow for all of them, instead of cutting off what they say.
public final class NarrowColumns {

    private static final double SCROLL_BAR = 10;
    private static final double SHORTEST_NAME = 0.72;
    // What words keep where even the columns that stay have no room.
    private static final double LEAST_WORDS = 0.5;

    private final List<? extends TableColumn<?, ?>> columns;
    private final List<List<Integer>> order;
    private final double[] needed;
    private final boolean[] words;
    private final ReadOnlyIntegerWrapper shown;

    private NarrowColumns(
            List<? extends TableColumn<?, ?>> columns, List<List<Integer>> order, double[] needed, boolean[] words) {
        this.words = words;
        this.columns = columns;
        this.order = order;
        this.needed = needed;
        this.shown = new ReadOnlyIntegerWrapper(columns.size());
    }

    /// Starts to leave out columns of a table that fits its width.
    ///
    /// @param columns the descriptions that the table was made of
    /// @param order places of the columns that may go, the first to go first; those of one list go together
    public static <R> NarrowColumns of(DataTable<R> table, List<Column<R>> columns, List<List<Integer>> order) {
        double[] needed = columns.stream().mapToDouble(NarrowColumns::needed).toArray();
        for (int i = 0; i < needed.length; i++) {
            table.view().getColumns().get(i).setMinWidth(needed[i]);
        }
        boolean[] words = new boolean[needed.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = columns.get(i).kind() != Column.Kind.NUMBER;
        }
        NarrowColumns narrow = new NarrowColumns(table.view().getColumns(), List.copyOf(order), needed, words);
        table.view().widthProperty().subscribe(width -> narrow.fit(width.doubleValue()));
        return narrow;
    }

    /// How many columns are shown.
    public ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    private void fit(double width) {
        if (width <= 0) {
            return;
        }
        double wanted = SCROLL_BAR;
        for (double each : needed) {
            wanted += each;
        }
        Set<Integer> left = new HashSet<>();
        for (List<Integer> together : order) {
            if (wanted > width) {
                wanted -=
                        together.stream().mapToDouble(column -> needed[column]).sum();
                left.addAll(together);
            }
        }
        order.stream()
                .flatMap(List::stream)
                .forEach(column -> columns.get(column).setVisible(!left.contains(column)));
        shown.set(columns.size() - left.size());
        shorten(Math.max(0, wanted - width), left);
    }

    // What is still too much is taken from names and words, so that no number leaves the table at its right.
    private void shorten(double tooMuch, Set<Integer> left) {
        double all = 0;
        for (int i = 0; i < needed.length; i++) {
            all += words[i] && !left.contains(i) ? needed[i] : 0;
        }
        double share = all == 0 ? 0 : Math.min(LEAST_WORDS, tooMuch / all);
        for (int i = 0; i < needed.length; i++) {
            columns.get(i).setMinWidth(words[i] ? Math.floor(needed[i] * (1 - share)) : needed[i]);
        }
    }

    // Names may lose their end where there is no room for all of it, numbers and words may not.
    private static double needed(Column<?> column) {
        return column.kind() == Column.Kind.NAME ? Math.floor(column.width() * SHORTEST_NAME) : column.width();
    }
}
