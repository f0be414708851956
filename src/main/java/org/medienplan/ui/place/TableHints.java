package org.medienplan.ui.place;

import java.util.function.Function;
import javafx.scene.control.TableView;
import org.medienplan.ui.table.DataTable;

/// Names the row that is selected in a table, and the keys of the table, in the status line as long as the focus is
/// there.
public final class TableHints {

    private TableHints() {}

    /// @param name what a row is called
    /// @param opens whether Enter leads to more
    public static <R> void speak(DataTable<R> table, Function<R, String> name, boolean opens, Surroundings around) {
        TableView<R> view = table.view();
        String keys = around.texts().say(opens ? "place.table.keys_open" : "place.table.keys");
        Runnable say = () -> around.status().accept(sentence(view, name, keys));
        view.focusedProperty().subscribe((before, now) -> say.run());
        view.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (view.isFocused()) {
                say.run();
            }
        });
    }

    private static <R> String sentence(TableView<R> view, Function<R, String> name, String keys) {
        R row = view.getSelectionModel().getSelectedItem();
        return view.isFocused() && row != null ? name.apply(row) + " · " + keys : "";
    }
}
