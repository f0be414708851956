package org.medienplan.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.change.Change;
import org.medienplan.entry.Paste;
import org.medienplan.entry.PasteCell;
import org.medienplan.entry.ValueText;
import org.medienplan.message.Message;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.task.BackgroundTask;

/// What pasting would change, beside the cells that it is for: old, new and result of each value. Nothing is changed
/// until the button is pressed, and then all of it at once.
public final class PastePanel {

    private static final PseudoClass PASTING = PseudoClass.getPseudoClass("pasting");
    private static final double WIDTH = 860;

    private final EditTools tools;
    private final Texts texts;
    private final Supplier<? extends Node> table;
    private final VBox panel = new VBox();

    /// @param table what is pasted into; it gets the focus back
    public PastePanel(EditTools tools, Supplier<? extends Node> table) {
        this.tools = tools;
        this.texts = tools.texts();
        this.table = table;
        panel.getStyleClass().add("paste-panel");
        panel.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        panel.setAccessibleText(texts.say("edit.paste"));
        StackPane.setAlignment(panel, Pos.BOTTOM_RIGHT);
        panel.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        hide();
    }

    /// What lies over the table; nothing while nothing is pasted.
    public Node node() {
        return panel;
    }

    /// Computes in the background what a block would change, and shows it.
    public void preview(Paste.Target target, List<List<String>> block) {
        // One of its own: it keeps lists while the table goes on with its own.
        ValueText text = new ValueText(texts, tools.text().get().plan());
        tools.tasks()
                .run(new BackgroundTask<>(
                        texts.say("edit.paste"),
                        progress -> Paste.of(text, target, block),
                        paste -> show(paste, text, block),
                        failure -> {
                            throw new IllegalStateException("preview of a paste", failure);
                        }));
    }

    private void show(Paste paste, ValueText text, List<List<String>> block) {
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        Label title = Labels.brief(heading(paste), "card-heading");
        Label caption = Labels.brief(texts.say("edit.paste.block", width, block.size()), "caption", "subtle");
        HBox head = new HBox(8, title, caption, Labels.spring(), closer());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("paste-head");
        panel.getChildren().setAll(head, list(paste), foot(paste, text));
        panel.setVisible(true);
        panel.setManaged(true);
        table.get().pseudoClassStateChanged(PASTING, true);
    }

    private String heading(Paste paste) {
        List<Message> targets = paste.cells().stream()
                .map(cell -> cell.property().label())
                .distinct()
                .toList();
        if (targets.isEmpty()) {
            return texts.say("edit.paste");
        }
        return targets.size() == 1
                ? texts.say("edit.paste.into", targets.getFirst())
                : texts.say("edit.paste.into_some", targets.getFirst(), targets.size() - 1);
    }

    private Button closer() {
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().add("drawer-close");
        close.setAccessibleText(texts.say("edit.cancel"));
        close.setOnAction(event -> close());
        return close;
    }

    private Node list(Paste paste) {
        boolean single =
                paste.cells().stream().map(PasteCell::property).distinct().count() <= 1;
        PasteColumns columns = new PasteColumns(texts, cell -> name(cell, single));
        DataTable<PasteCell> list = new DataTable<>(
                columns.all(),
                FXCollections.observableArrayList(paste.cells()),
                Labels.of(texts.say("edit.paste.nothing")),
                texts.say("edit.paste"));
        columns.decorate(list);
        list.fitted();
        list.view().setPrefHeight(32 + 28.0 * Math.clamp(paste.cells().size(), 1, 8));
        return list;
    }

    private String name(PasteCell cell, boolean single) {
        return single
                ? cell.row()
                : cell.row() + ", " + texts.say(cell.property().label());
    }

    private Node foot(Paste paste, ValueText text) {
        Label counts =
                Labels.of(texts.say("edit.paste.counts", paste.changed(), paste.same(), paste.refused()), "muted");
        HBox foot = new HBox(8, counts);
        if (paste.surplus() > 0) {
            foot.getChildren().add(Labels.of(texts.say("edit.paste.surplus", paste.surplus()), "clarify-text"));
        }
        Button cancel = new Button(texts.say("edit.cancel"));
        cancel.setOnAction(event -> close());
        Button take = new Button(texts.say("edit.paste.take", paste.changed()));
        take.getStyleClass().add("accent");
        Optional<Change> change = paste.change(text.plan());
        take.setDisable(change.isEmpty());
        take.setOnAction(event -> change.ifPresent(this::take));
        foot.getChildren().addAll(Labels.spring(), cancel, take);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("paste-foot");
        Platform.runLater(() -> (change.isEmpty() ? cancel : take).requestFocus());
        return foot;
    }

    private void take(Change change) {
        close();
        tools.edits()
                .apply(
                        change,
                        refusal -> refusal.ifPresent(reason -> tools.status().accept(texts.say(reason))));
    }

    private void close() {
        hide();
        table.get().pseudoClassStateChanged(PASTING, false);
        table.get().requestFocus();
    }

    private void hide() {
        panel.setVisible(false);
        panel.setManaged(false);
        panel.getChildren().clear();
    }
}
