package org.medienplan.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.task.BackgroundTask;

/// The command palette: one field that finds schools, measures, items, screens and commands by what is typed. The
/// focus stays in the field; arrow keys move through the list, Enter goes.
final class PaletteBox extends VBox {

    private static final double WIDTH = 600;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 15;
    private static final int PAGE = 8;

    private final Texts texts;
    private final Runnable close;
    private final CustomTextField field = new CustomTextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final Label count = Labels.of("", "caption", "subtle");
    private PaletteSearch search = new PaletteSearch(List.of());

    /// @param close takes the palette away
    PaletteBox(Tools tools, List<PaletteSource> sources, Runnable close) {
        texts = tools.texts().get();
        this.close = close;
        getStyleClass().addAll("card-box", "palette");
        setPrefWidth(WIDTH);
        setAccessibleText(texts.say("palette.title"));
        field.getStyleClass().add("search-field");
        field.setPromptText(texts.say("palette.prompt"));
        field.setAccessibleText(texts.say("palette.prompt"));
        field.setLeft(Icon.SEARCH.node());
        field.setRight(SearchField.keyCap(texts.say("shell.keys.close.keys")));
        field.textProperty().subscribe((before, now) -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.getStyleClass().addAll("edge-to-edge", "palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.say("palette.title"));
        list.setCellFactory(view -> new PaletteCell(this::go));
        list.setPlaceholder(Labels.wrapped(texts.say("palette.none"), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::speak);
        getChildren().addAll(field, list, count);
        show();
        load(tools, sources);
    }

    private void load(Tools tools, List<PaletteSource> sources) {
        tools.tasks()
                .run(new BackgroundTask<>(
                        texts.say("palette.task"),
                        progress -> new PaletteSearch(sources.stream()
                                .flatMap(source -> source.entries().stream())
                                .toList()),
                        found -> {
                            search = found;
                            show();
                        },
                        new Faults(tools.dialogs(), tools.texts())::unexpected));
    }

    /// Types something.
    void type(String text) {
        field.setText(text);
    }

    private void show() {
        PaletteSearch.Hits hits = search.find(field.getText());
        List<PaletteRow> rows = PaletteRow.of(hits.groups(), texts::say);
        list.getItems().setAll(rows);
        list.setPrefHeight(Math.clamp(rows.size(), 2, MOST_ROWS) * ROW + 2);
        select(PaletteRow.next(rows, -1, 1));
        count.setText(
                hits.found() > hits.shown()
                        ? texts.say("palette.count_of", hits.shown(), hits.found())
                        : texts.say("palette.count", hits.found()));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(this::go);
        } else if (!move(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean move(KeyCode key) {
        int steps = switch (key) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 0; i < Math.abs(steps); i++) {
            at = PaletteRow.next(list.getItems(), at, Integer.signum(steps));
        }
        select(at);
        return steps != 0;
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        // The heading above the first hit stays in view.
        list.scrollTo(row <= 1 ? 0 : Math.max(0, row - MOST_ROWS + 2));
    }

    private Optional<PaletteEntry> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof PaletteRow.Hit(PaletteEntry entry)
                ? Optional.of(entry)
                : Optional.empty();
    }

    private void go(PaletteEntry entry) {
        close.run();
        entry.go().run();
    }

    // The focus is in the field: what is chosen in the list is told there.
    private void speak(PaletteRow row) {
        field.setAccessibleHelp(
                row instanceof PaletteRow.Hit(PaletteEntry entry) ? entry.title() + ", " + entry.detail() : "");
    }
}
