package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.EditTable;
import org.medienplan.workspace.Snapshot;

/// The pupils of one school by grade and school year, to edit and to carry on.
final class EnrolmentView {

    private static final double CHOICE = 300;

    private final Surroundings surroundings;
    private final Texts texts;
    private final Enrolment enrolment;
    private final ComboBox<SchoolChoice> choice = new ComboBox<>();
    private final Button forecast = new Button("", Icon.EFFECT.node());
    private final Label refusal = Labels.wrapped("", "field-error");
    private final StackPane place = new StackPane();
    private final VBox node;
    private final Latest latest;
    private List<Integer> years = List.of();
    private Optional<EditTable> table = Optional.empty();
    private Optional<RecordId> wanted = Optional.empty();
    private Optional<Enrolment.Cell> cell = Optional.empty();

    EnrolmentView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        enrolment = new Enrolment(texts);
        choice.setPrefWidth(CHOICE);
        choice.setAccessibleText(texts.say("infrastructure.column.school"));
        choice.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                wanted = Optional.of(now.id());
                show(surroundings.snapshot().getValue());
            }
        });
        forecast.setOnAction(event -> carryOn());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        Card card = new Card().fill(place);
        VBox.setVgrow(card, Priority.ALWAYS);
        Label hint = Labels.of(texts.say("infrastructure.enrolment.hint"), "caption", "muted");
        node = new VBox(12, new ToolRow(hint, choice, forecast), refusal, card);
        node.getStyleClass().add("tab-page");
        latest = new Latest(node, surroundings, texts.say("infrastructure.schools.task"));
        Following.latest(node, surroundings, texts.say("infrastructure.schools.task"), enrolment::schools, this::offer);
    }

    Node node() {
        return node;
    }

    /// Shows a school.
    void reveal(RecordId school) {
        wanted = Optional.of(school);
        choose();
    }

    /// Puts the cursor into the cell of a recorded number.
    void revealEntry(RecordId entry) {
        enrolment.cell(surroundings.snapshot().getValue(), entry).ifPresent(found -> {
            cell = Optional.of(found);
            reveal(found.school());
            revealCell();
        });
    }

    private void revealCell() {
        table.ifPresent(matrix -> cell.ifPresent(found -> {
            cell = Optional.empty();
            matrix.revealRow(found.row(), found.column());
        }));
    }

    private void offer(List<SchoolChoice> schools) {
        Snapshot now = surroundings.snapshot().getValue();
        if (!schools.equals(choice.getItems())) {
            choice.getItems().setAll(schools);
        }
        forecast.setText(enrolment.forecastTo(now));
        forecast.setDisable(schools.isEmpty());
        choose();
        show(now);
    }

    private void choose() {
        choice.getItems().stream()
                .filter(school -> wanted.filter(school.id()::equals).isPresent())
                .findFirst()
                .or(() -> choice.getItems().stream().findFirst())
                .ifPresent(choice::setValue);
    }

    private void show(Snapshot now) {
        List<Integer> shown = enrolment.years(now);
        if (table.isEmpty() || !shown.equals(years)) {
            years = shown;
            build();
        }
        List<Integer> columns = years;
        table.ifPresent(matrix ->
                wanted.ifPresent(school -> latest.compute(() -> enrolment.rows(now, school, columns), matrix::show)));
    }

    private void build() {
        EmptyState empty = new EmptyState(
                Icon.SCHOOLS, texts.say("infrastructure.schools.empty"), texts.say("infrastructure.schools.empty.why"));
        EditTable.Words words = new EditTable.Words(
                texts.say("infrastructure.tab.enrolment"),
                RecordType.SCHOOL,
                empty,
                grades -> "",
                EditTable.Scope.CELLS);
        EditTable matrix = new EditTable(enrolment.columns(years), RecordTable.tools(surroundings), words);
        table = Optional.of(matrix);
        place.getChildren().setAll(matrix.node());
        revealCell();
    }

    private void carryOn() {
        refusal.setText("");
        wanted.ifPresent(school -> surroundings
                .edits()
                .apply(
                        enrolment.forecast(surroundings.snapshot().getValue(), List.of(school)),
                        reason -> reason.ifPresent(why -> refusal.setText(texts.say(why)))));
    }
}
