package org.medienplan.ui.step.infrastructure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;

/// The rules of one of the plan's provision standards.
final class StandardView {

    private static final double CHOICE_WIDTH = 300;
    private static final int RATIO = 3;

    // Rounding, schools, bounds.
    private static final List<List<Integer>> MAY_GO = List.of(List.of(4), List.of(1), List.of(5));

    private final Texts texts;
    private final StandardViewModel model;
    private final StandardDrawer drawer;
    private final ComboBox<StandardSheet> choice = new ComboBox<>();
    private final FilteredTable<RuleRow> table;
    private final RuleTable rules;
    private final VBox inWords;
    private final Segments<Mode> mode;
    private final StackPane body = new StackPane();
    private final VBox node;

    /// How the rules are shown.
    enum Mode {
        WORDS,
        EDIT
    }

    StandardView(Surroundings surroundings) {
        texts = surroundings.texts();
        model = new StandardViewModel(texts);
        drawer = new StandardDrawer(surroundings);
        FilteredTable.Words words = new FilteredTable.Words(
                texts.say("infrastructure.standard"),
                texts.say("infrastructure.standard.filter"),
                model::count,
                new EmptyState(
                        Icon.INFORMATION,
                        texts.say("infrastructure.standard.empty"),
                        texts.say("infrastructure.standard.empty.why")));
        table = new FilteredTable<>(surroundings, columns(), model.rules(), words, MAY_GO);
        table.setOnOpen(RuleRow::item, drawer::show);
        markOrigins();
        inWords = new VBox(12, new ToolRow(table.counter(), table.filter()), table.card());
        rules = new RuleTable(surroundings);
        mode = new Segments<>(
                List.of(Mode.values()), Mode.WORDS, this::name, texts.say("infrastructure.standard.mode"));
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(12, new ToolRow(usage(surroundings), choice(), mode), body);
        node.getStyleClass().add("tab-page");
        mode.value().subscribe(this::show);
        model.chosen().subscribe(sheet -> sheet.ifPresent(shown -> rules.show(shown.id())));
        Following.latest(
                node,
                surroundings,
                texts.say("infrastructure.standard.task"),
                snapshot -> StandardSheet.of(snapshot, texts),
                model::show);
    }

    Node node() {
        return node;
    }

    private String name(Mode wanted) {
        return texts.say(wanted == Mode.WORDS ? "infrastructure.standard.words" : "infrastructure.standard.edit_rules");
    }

    private void show(Mode wanted) {
        body.getChildren().setAll(wanted == Mode.WORDS ? inWords : rules.node());
    }

    /// Shows the rules to read or to edit.
    void choose(Mode wanted) {
        mode.choose(wanted);
    }

    /// Puts the cursor into a field of a rule, or brings a standard into view.
    void reveal(RecordId rule, String field) {
        if (rule.type() == RecordType.STANDARD) {
            IntStream.range(0, model.sheets().size())
                    .filter(i -> model.sheets().get(i).id().equals(rule))
                    .forEach(this::choose);
            return;
        }
        choose(Mode.EDIT);
        rules.reveal(rule, field);
    }

    /// Shows the standard at that place of the list.
    void choose(int index) {
        choice.getSelectionModel().select(index);
    }

    /// Says at the right of the window what the standard aims at and who uses it.
    void tellAbout() {
        model.chosen().get().ifPresent(drawer::show);
    }

    /// Opens a rule as a double click does.
    void open(int row) {
        choose(Mode.WORDS);
        table.reveal(row, drawer::show);
    }

    private ComboBox<StandardSheet> choice() {
        choice.setItems(model.sheets());
        choice.setPrefWidth(CHOICE_WIDTH);
        choice.setAccessibleText(texts.say("infrastructure.standard"));
        choice.setConverter(new SheetNames());
        model.chosen().subscribe(sheet -> sheet.ifPresent(choice.getSelectionModel()::select));
        choice.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !model.chosen().get().equals(Optional.of(now))) {
                model.choose(now);
            }
        });
        return choice;
    }

    private HBox usage(Surroundings surroundings) {
        Label schools = Labels.of("", "muted");
        Hyperlink about = Labels.link(texts.say("infrastructure.standard.about"), this::tellAbout);
        Hyperlink edit = Labels.link(
                texts.say("infrastructure.standard.edit"),
                () -> model.chosen()
                        .get()
                        .ifPresent(sheet ->
                                RecordForm.of(surroundings, RecordType.STANDARD).open(sheet.id(), "")));
        model.chosen().subscribe(sheet -> schools.setText(model.usage()));
        HBox usage = new HBox(12, schools, about, edit);
        usage.setAlignment(Pos.CENTER_RIGHT);
        return usage;
    }

    private List<Column<RuleRow>> columns() {
        Comparator<RuleRow> catalogue = Comparator.comparingInt(RuleRow::rank);
        return List.of(
                new Column<>(
                        texts.say("infrastructure.column.item"),
                        RuleRow::item,
                        catalogue,
                        Column.Kind.NAME,
                        Optional.empty(),
                        310),
                Column.text(texts.say("infrastructure.column.for_schools"), 200, RuleRow::schools),
                Column.text(texts.say("infrastructure.column.basis"), 250, RuleRow::basis),
                Column.text(texts.say("infrastructure.column.ratio"), 100, RuleRow::ratio),
                Column.text(texts.say("infrastructure.column.rounding"), 88, RuleRow::rounding),
                Column.text(texts.say("infrastructure.column.bounds"), 140, RuleRow::bounds),
                Column.text(texts.say("infrastructure.column.phase_in"), 168, RuleRow::phaseIn));
    }

    @SuppressWarnings("unchecked") // every column of a DataTable holds its rows
    private void markOrigins() {
        ((TableColumn<RuleRow, RuleRow>) table.table().view().getColumns().get(RATIO))
                .setCellFactory(view -> new OriginCell<>(RuleRow::ratio, RuleRow::origin, RuleRow::source));
    }
}
