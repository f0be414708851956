package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.text.Formats;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.dialog.FileKind;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.workspace.ListOutline;

/// The step in which the list of schools comes in: from a file or pasted, its rows narrowed by conditions, a missing
/// column named.
final class AssistantSchools extends VBox {

    private static final int PASTED_ROWS = 8;
    private static final int SCHOOL_YEARS = 4;
    private static final int FIELD_IN_MESSAGE = 2;
    private static final String COLUMN_MISSING = "intake.column_missing";

    /// How the list comes in.
    private enum Way {
        FILE,
        PASTE
    }

    private final AssistantModel model;
    private final ShellViewModel shell;
    private final Texts texts;
    private final Segments<Way> way;
    private final StackPane input = new StackPane();
    private final Label file = Labels.of("", "muted");
    private final TextArea pasted = new TextArea();
    private final VBox rows = new VBox(16);
    private final HBox mapping = new HBox(12);
    private ListSource fromFile = new ListSource.None();
    private final Label result = Labels.wrapped("", "strong");

    AssistantSchools(AssistantModel model, ShellViewModel shell) {
        super(24);
        this.model = model;
        this.shell = shell;
        texts = shell.texts().get();
        way = new Segments<>(
                List.of(Way.values()),
                Way.FILE,
                choice -> texts.say(choice == Way.FILE ? "assistant.way.file" : "assistant.way.paste"),
                texts.say("assistant.way"));
        way.setMaxWidth(USE_PREF_SIZE);
        HBox chooser = new HBox(12, fileButton(), file);
        chooser.setAlignment(Pos.CENTER_LEFT);
        preparePasted();
        input.setAlignment(Pos.TOP_LEFT);
        way.value().subscribe((before, choice) -> take(choice));
        way.value().subscribe(choice -> input.getChildren().setAll(choice == Way.FILE ? chooser : pasted));
        mapping.setAlignment(Pos.BOTTOM_LEFT);
        getChildren()
                .addAll(
                        new VBox(12, way, input, Labels.wrapped(texts.say("assistant.list.help"), "caption", "subtle")),
                        mapping,
                        rows,
                        result);
        WhileShown.subscribe(
                this,
                () -> Subscription.combine(
                        model.outline().subscribe(this::showOutline),
                        model.preview().subscribe(this::showPreview)));
    }

    /// Chooses to paste, and pastes.
    void paste(String text) {
        way.choose(Way.PASTE);
        pasted.setText(text);
    }

    private Button fileButton() {
        Button choose = new Button(texts.say("assistant.file.choose"), Icon.OPEN_FILE.node());
        choose.getStyleClass().add("button-outlined");
        choose.setOnAction(event -> {
            FileKind kind = new FileKind(texts.say("assistant.file.kind"), List.of(".csv", ".xlsx", ".txt"));
            shell.tools()
                    .dialogs()
                    .chooseFile(texts.say("assistant.file.choose"), kind)
                    .ifPresent(this::take);
        });
        return choose;
    }

    private void take(Path chosen) {
        file.setText(String.valueOf(chosen.getFileName()));
        fromFile = new ListSource.OfFile(chosen);
        model.list().set(fromFile);
    }

    // Only what is in view counts.
    private void take(Way choice) {
        model.list().set(choice == Way.FILE ? fromFile : fromText());
    }

    private ListSource fromText() {
        String text = pasted.getText();
        return text.isBlank() ? new ListSource.None() : new ListSource.Pasted(text);
    }

    private void preparePasted() {
        pasted.setPrefRowCount(PASTED_ROWS);
        pasted.getStyleClass().add("assistant-paste");
        // A tab is for going on: nobody types tables here.
        pasted.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                pasted.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        pasted.setPromptText(texts.say("assistant.paste.prompt"));
        pasted.setAccessibleText(texts.say("assistant.way.paste"));
        pasted.textProperty().subscribe((before, text) -> model.list().set(fromText()));
    }

    private void showOutline(Optional<ListOutline> found) {
        rows.getChildren().clear();
        found.ifPresent(outline -> {
            VBox conditions = new VBox(8);
            conditions.getChildren().add(Labels.of(texts.say("assistant.rows"), "caption", "medium", "muted"));
            conditions.getChildren().add(new ConditionRows(model, outline, texts));
            rows.getChildren().addAll(conditions, schoolYear());
        });
    }

    private AssistantField schoolYear() {
        int now = model.schoolYear().get();
        List<Integer> years =
                IntStream.rangeClosed(now - SCHOOL_YEARS, now + 1).boxed().toList();
        ComboBox<Integer> box = AssistantPages.combo(years, Formats::schoolYear, model.schoolYear());
        return new AssistantField(texts.say("assistant.school_year"), box, texts.say("assistant.school_year.help"));
    }

    private void showPreview(NewPlanPreview preview) {
        mapping.getChildren().clear();
        mapping.setManaged(false);
        result.setText(
                switch (preview) {
                    case NewPlanPreview.Nothing() -> "";
                    case NewPlanPreview.Reading() -> texts.say("assistant.list.reading");
                    case NewPlanPreview.Refused refused -> "";
                    case NewPlanPreview.Ready(var made) -> texts.say(made.list().summary());
                });
        if (preview instanceof NewPlanPreview.Refused(Message reason) && COLUMN_MISSING.equals(reason.key())) {
            offerMapping(reason);
        }
    }

    // The reason names the field that no column holds; whoever knows the list says which one does.
    private void offerMapping(Message reason) {
        model.outline().get().ifPresent(outline -> {
            if (reason.values().get(FIELD_IN_MESSAGE) instanceof Value.Text(String field)) {
                Value label = reason.values().get(1);
                ComboBox<String> column = new ComboBox<>();
                column.getItems().setAll(outline.headings());
                column.setPromptText(texts.say("assistant.column.prompt"));
                column.valueProperty().subscribe((before, chosen) -> {
                    if (chosen != null) {
                        model.map(chosen, field);
                    }
                });
                mapping.getChildren()
                        .setAll(new AssistantField(texts.say("assistant.column", texts.show(label)), column, ""));
                mapping.setManaged(true);
            }
        });
    }
}
