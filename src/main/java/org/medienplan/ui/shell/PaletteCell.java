package org.medienplan.ui.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;

/// A row of the palette's list.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double SHORTEST_TITLE = 220;

    private final Label title = Labels.of("", "medium");
    private final Label detail = Labels.of("", "caption", "muted");
    private final Label heading = Labels.of("", "caption", "strong", "subtle");
    private final HBox hit = new HBox(12, title, Labels.spring(), detail);

    /// @param choose gets the entry that was clicked
    PaletteCell(Consumer<PaletteEntry> choose) {
        getStyleClass().add("palette-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        hit.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        detail.setMinWidth(0);
        detail.setMaxWidth(SHORTEST_TITLE);
        setOnMouseClicked(event -> {
            if (getItem() instanceof PaletteRow.Hit(PaletteEntry entry)) {
                choose.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof PaletteRow.Heading);
        switch (row) {
            case null -> show(null, null);
            case PaletteRow.Heading(String text) -> {
                heading.setText(text);
                show(heading, text);
            }
            case PaletteRow.Hit(PaletteEntry entry) -> {
                title.setText(entry.title());
                hit.getChildren().setAll(title, Labels.spring(), detail);
                entry.sign().ifPresent(sign -> hit.getChildren().addFirst(new SeverityIcon(sign)));
                detail.setText(entry.detail());
                show(hit, entry.detail().isEmpty() ? entry.title() : entry.title() + ", " + entry.detail());
            }
        }
    }

    private void show(
            javafx.scene.@org.jspecify.annotations.Nullable Node node,
            @org.jspecify.annotations.Nullable String words) {
        setGraphic(node);
        setAccessibleText(words);
    }
}
