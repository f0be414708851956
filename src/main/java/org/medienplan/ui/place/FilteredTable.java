package org.medienplan.ui.place;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;
import org.medienplan.ui.table.NarrowColumns;

/// A table on a page of its own: with a field that filters it, a line that says how much of it is in view, and hints in
/// the status line.
///
/// @param <R> the rows
public final class FilteredTable<R> {

    private static final double FILTER_WIDTH = 256;

    private final Surroundings surroundings;
    private final DataTable<R> table;
    private final SearchField filter;
    private final NarrowColumns narrow;
    private final int columns;
    private final ObservableList<R> rows;
    private final IntFunction<String> count;
    private Runnable wanted = () -> {};
    private final Label counter = Labels.of("", "caption", "muted");

    /// What a table says.
    ///
    /// @param list what it lists, for screen readers
    /// @param filter what can be found in it
    /// @param count how many rows are in view, from their number
    /// @param empty what stands there without rows
    public record Words(String list, String filter, IntFunction<String> count, EmptyState empty) {}

    /// @param mayGo places of the columns that are left out where there is no room, the first to go first; those of
    ///     one list go together
    public FilteredTable(
            Surroundings surroundings,
            List<Column<R>> columns,
            ObservableList<R> rows,
            Words words,
            List<List<Integer>> mayGo) {
        Texts texts = surroundings.texts();
        this.surroundings = surroundings;
        this.columns = columns.size();
        this.rows = rows;
        this.count = words.count();
        table = new DataTable<>(columns, rows, words.empty(), words.list()).fitted();
        filter = new SearchField(words.filter(), texts.say("place.filter.clear"));
        filter.setPrefWidth(FILTER_WIDTH);
        filter.textProperty().subscribe(table::filterByText);
        narrow = NarrowColumns.of(table, columns, mayGo);
        narrow.shown().subscribe(this::tell);
        table.shown().addListener((ListChangeListener<R>) change -> tell());
        rows.addListener((ListChangeListener<R>) change -> goToWanted());
        tell();
    }

    /// Sets what a row leads to, and what it is called in the status line.
    public void setOnOpen(Function<R, String> name, Consumer<R> open) {
        table.setOnOpen(open);
        TableHints.speak(table, name, true, surroundings);
    }

    /// The field that filters.
    public SearchField filter() {
        return filter;
    }

    /// Says how much is in view.
    public Label counter() {
        return counter;
    }

    /// The table itself.
    public DataTable<R> table() {
        return table;
    }

    /// The table on its card, as high as there is room.
    public Card card() {
        Card card = new Card().fill(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    /// Selects a row, brings it into view and puts the focus there.
    public void reveal(R row) {
        filter.clear();
        table.view().getSelectionModel().clearSelection();
        table.view().getSelectionModel().select(row);
        table.view().scrollTo(row);
        table.view().requestFocus();
    }

    /// The same for the row that a test holds for, now or as soon as the rows are there.
    ///
    /// @param then what else to do with it
    public void reveal(Predicate<R> test, Consumer<R> then) {
        wanted = () -> rows.stream().filter(test).findFirst().ifPresent(row -> {
            reveal(row);
            then.accept(row);
        });
        if (!rows.isEmpty()) {
            goToWanted();
        }
    }

    /// The same for the row in a place of the table: the last one where there are fewer, nothing where there is none.
    ///
    /// @param then what else to do with it
    public void reveal(int place, Consumer<R> then) {
        List<R> shown = table.view().getItems();
        if (!shown.isEmpty()) {
            R row = shown.get(Math.min(place, shown.size() - 1));
            reveal(row);
            then.accept(row);
        }
    }

    private void goToWanted() {
        Runnable now = wanted;
        wanted = () -> {};
        now.run();
    }

    private void tell() {
        String rows = count.apply(table.shown().size());
        int shown = narrow.shown().get();
        String left = shown == columns ? "" : " · " + surroundings.texts().say("place.columns", shown, columns);
        counter.setText(rows + left);
    }
}
