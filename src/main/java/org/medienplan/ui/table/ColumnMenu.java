package org.medienplan.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;

/// Chooses which columns a table shows; what names the rows always stays.
final class ColumnMenu extends MenuButton {

    private final Texts texts;
    private final List<EditColumn> described;
    private Consumer<List<String>> chosen = ids -> {};
    private final List<? extends TableColumn<EditRow, ?>> columns;

    /// @param columns those of the table, in the order of their descriptions
    /// @param fixed how many of the first always stay
    ColumnMenu(Texts texts, List<EditColumn> described, List<? extends TableColumn<EditRow, ?>> columns, int fixed) {
        this.texts = texts;
        this.described = described;
        this.columns = columns;
        setGraphic(Icon.COLUMNS.node());
        for (int i = fixed; i < described.size(); i++) {
            CheckMenuItem item = new CheckMenuItem(oneLine(described.get(i).heading()));
            item.setSelected(columns.get(i).isVisible());
            columns.get(i).visibleProperty().bindBidirectional(item.selectedProperty());
            item.selectedProperty().subscribe((before, now) -> tell());
            item.setOnAction(event -> chosen.accept(shown()));
            getItems().add(item);
        }
        tell();
    }

    /// Hears the ids of the columns that are shown, each time somebody has chosen.
    void onChoice(Consumer<List<String>> hear) {
        chosen = hear;
    }

    /// Shows these columns and no others; what names the rows stays.
    void choose(List<String> ids) {
        for (int i = 1; i < described.size(); i++) {
            columns.get(i).setVisible(ids.contains(described.get(i).id()));
        }
    }

    private List<String> shown() {
        return IntStream.range(0, described.size())
                .filter(i -> columns.get(i).isVisible())
                .mapToObj(i -> described.get(i).id())
                .toList();
    }

    static String oneLine(String heading) {
        return heading.replace("-\n", "").replace("/\n", "/").replace('\n', ' ');
    }

    private void tell() {
        long shown = columns.stream().filter(TableColumn::isVisible).count();
        setText(texts.say("edit.columns", shown, columns.size()));
    }
}
