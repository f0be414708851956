package org.medienplan.ui.shell;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.History;

/// The history of the open plan: every step since it was opened, what it changed, and the way to each state.
final class HistoryPlace implements Place {

    private static final int SHOWN_IN_ROW = 2;
    private static final int SHOWN_IN_DRAWER = 200;

    private final Surroundings surroundings;
    private final ShellActions actions;
    private final ZoneId zone;
    private final Texts texts;
    private final ListView<HistoryRow> list = new ListView<>();
    private final VBox page;
    private final Drawer drawer;
    private final Button undo;
    private final Button redo;

    HistoryPlace(Surroundings surroundings, ShellActions actions, ZoneId zone) {
        this.surroundings = surroundings;
        this.actions = actions;
        this.zone = zone;
        texts = surroundings.texts();
        drawer = new Drawer(texts.say("place.drawer.close"), surroundings.drawer()::hide);
        undo = button(Icon.UNDO, texts.say("shell.keys.undo"), -1);
        redo = button(Icon.REDO, texts.say("shell.keys.redo"), 1);
        list.getStyleClass().addAll("edge-to-edge", "history-list");
        list.setAccessibleText(texts.say("shell.place.history"));
        list.setCellFactory(view -> new HistoryCell(texts, this::summary, actions::goTo));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> speak());
        list.focusedProperty().subscribe(focused -> speak());
        Card card = new Card().fill(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        page = new VBox(
                16, PageHeader.of(texts.say("shell.place.history"), texts.say("history.about"), undo, redo), card);
        page.getStyleClass().add("page");
        WhileShown.subscribe(page, () -> actions.history().subscribe(now -> now.ifPresent(this::show)));
    }

    private Button button(Icon icon, String text, int step) {
        Button button = new Button(text, icon.node());
        button.setOnAction(event -> actions.history().getValue().ifPresent(now -> actions.goTo(now.done() + step)));
        return button;
    }

    private void show(History history) {
        List<HistoryRow> rows = HistoryRow.of(history, texts, zone);
        int selected = list.getSelectionModel().getSelectedIndex();
        int grown = rows.size() - list.getItems().size();
        list.getItems().setAll(rows);
        undo.setDisable(history.undo().isEmpty());
        redo.setDisable(history.redo().isEmpty());
        // The place from below stays: new steps come on top.
        int kept = selected < 0 || grown != 0 ? history.steps().size() - history.done() : selected;
        list.getSelectionModel().select(Math.clamp(kept, 0, rows.size() - 1));
        if (drawer.getScene() != null) {
            tell(list.getSelectionModel().getSelectedItem());
        }
    }

    private void onKey(KeyEvent event) {
        HistoryRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            actions.goTo(row.number());
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && row != null) {
            tell(row);
            event.consume();
        }
    }

    private void speak() {
        HistoryRow row = list.getSelectionModel().getSelectedItem();
        boolean here = list.isFocused() && row != null;
        surroundings.status().accept(here ? row.label() + " · " + texts.say("history.keys") : "");
        if (here) {
            tell(row);
        }
    }

    private List<String> summary(HistoryRow row) {
        return row.patch()
                .map(patch -> {
                    List<String> lines = new ArrayList<>(changes()
                            .of(patch)
                            .limit(SHOWN_IN_ROW)
                            .map(line -> line.place() + ", " + line.what())
                            .toList());
                    long more = changes().of(patch).skip(SHOWN_IN_ROW).count();
                    if (more > 0) {
                        lines.add(texts.say("history.more", more));
                    }
                    return lines;
                })
                .orElse(List.of());
    }

    private StepChanges changes() {
        return new StepChanges(surroundings.snapshot().getValue().plan(), texts);
    }

    /// Shows everything that a step changed.
    private void tell(HistoryRow row) {
        drawer.showTitle(texts.say("history.step", row.number(), row.time()), row.label());
        VBox lines = new VBox(12);
        row.patch()
                .ifPresentOrElse(
                        patch -> changes()
                                .of(patch)
                                .limit(SHOWN_IN_DRAWER)
                                .forEach(line -> lines.getChildren()
                                        .add(new VBox(
                                                2,
                                                Labels.wrapped(line.place(), "caption", "subtle"),
                                                Labels.wrapped(line.what())))),
                        () -> lines.getChildren().add(Labels.wrapped(texts.say("history.opened.text"), "muted")));
        row.patch()
                .map(patch -> changes().of(patch).skip(SHOWN_IN_DRAWER).count())
                .filter(more -> more > 0)
                .ifPresent(more -> lines.getChildren().add(Labels.of(texts.say("history.more", more), "muted")));
        drawer.showTabs(List.of(Tabs.tab(texts.say("history.changes"), Optional.empty(), Drawer.scrolling(lines))));
        Button go = new Button(texts.say("history.go"));
        go.getStyleClass().add("small");
        go.setDisable(row.standing() == HistoryRow.Standing.HERE);
        go.setOnAction(event -> actions.goTo(row.number()));
        drawer.showActions(go);
        surroundings.drawer().show(drawer);
    }

    @Override
    public Node page() {
        return page;
    }

    @Override
    public List<Situation> situations() {
        return List.of(
                new Situation("page", surroundings.drawer()::hide),
                new Situation("step", () -> tell(list.getItems().getFirst())));
    }
}
