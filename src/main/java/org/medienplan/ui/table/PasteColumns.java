package org.medienplan.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.medienplan.entry.PasteCell;
import org.medienplan.entry.PasteCell.Result;
import org.medienplan.message.Message;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;

/// The columns of a preview: whose value, what it was, what it is to be, what comes of it.
///
/// @param name whose value a cell is
record PasteColumns(Texts texts, Function<PasteCell, String> name) {

    private static final int RESULT = 3;

    List<Column<PasteCell>> all() {
        return List.of(
                Column.text(texts.say("edit.paste.where"), 250, name),
                right("edit.paste.before", 70, PasteCell::before),
                right("edit.paste.after", 80, PasteColumns::after),
                Column.text(texts.say("edit.paste.result"), 420, this::result));
    }

    private Column<PasteCell> right(String heading, double width, Function<PasteCell, String> text) {
        return new Column<>(
                texts.say(heading), text, Comparator.comparing(text), Column.Kind.NUMBER, Optional.empty(), width);
    }

    private static String after(PasteCell cell) {
        return cell.result() instanceof Result.Changed(Object value, String after) ? after : cell.typed();
    }

    private String result(PasteCell cell) {
        return switch (cell.result()) {
            case Result.Changed changed -> texts.say("edit.paste.changed");
            case Result.Same same -> texts.say("edit.paste.same");
            case Result.Refused(Message reason) -> texts.say(reason);
        };
    }

    /// Gives the results their colours and signs.
    @SuppressWarnings("unchecked") // every column of a DataTable holds its rows
    void decorate(DataTable<PasteCell> table) {
        TableColumn<PasteCell, PasteCell> column =
                (TableColumn<PasteCell, PasteCell>) table.view().getColumns().get(RESULT);
        column.setCellFactory(view -> new ResultCell());
    }

    private final class ResultCell extends TableCell<PasteCell, PasteCell> {

        private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
        private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
        private static final int SIGN = 14;

        ResultCell() {
            getStyleClass().add("paste-result");
        }

        @Override
        protected void updateItem(@Nullable PasteCell cell, boolean empty) {
            super.updateItem(cell, empty);
            Result result = empty || cell == null ? null : cell.result();
            boolean refused = result instanceof Result.Refused;
            setText(cell == null || empty ? null : PasteColumns.this.result(cell));
            setGraphic(refused ? new SeverityIcon(Tone.BLOCKS, SIGN) : null);
            setTooltip(refused ? new Tooltip(getText()) : null);
            pseudoClassStateChanged(CHANGED, result instanceof Result.Changed);
            pseudoClassStateChanged(REFUSED, refused);
        }
    }
}
