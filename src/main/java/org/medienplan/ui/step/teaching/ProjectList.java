package org.medienplan.ui.step.teaching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;

/// The projects of the chosen school at the left of the page, with what each adds to the budget.
final class ProjectList extends VBox {

    private static final double ROW = 48;

    private final Texts texts;
    private final ObservableList<ProjectLine> lines = FXCollections.observableArrayList();
    private final FilteredList<ProjectLine> shown = new FilteredList<>(lines);
    private final ListView<ProjectLine> view = new ListView<>(shown);
    private final ComboBox<ProjectLine> chooser = new ComboBox<>(lines);
    private final Deeds deeds;
    private final Label scope = Labels.of("", "caption", "muted");
    private Consumer<RecordId> select = id -> {};
    private boolean showing;

    /// What can be done below the list.
    ///
    /// @param create begins a new project
    /// @param choose offers worked examples
    /// @param edit opens a project in its form
    record Deeds(Runnable create, Runnable choose, Consumer<RecordId> edit) {}

    ProjectList(Texts texts, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
        getStyleClass().add("project-list");
        SearchField search = new SearchField(texts.say("teaching.list.search"), texts.say("place.filter.clear"));
        search.textProperty().subscribe(this::filter);
        VBox head = new VBox(4, Labels.of(texts.say("record.teaching_project.plural"), "card-heading"), scope, search);
        head.getStyleClass().add("project-list-head");
        VBox.setMargin(search, new Insets(4, 0, 0, 0));
        view.setCellFactory(list -> new Cell());
        view.setFixedCellSize(ROW);
        view.setPlaceholder(Labels.wrapped(texts.say("teaching.list.empty"), "muted"));
        view.setAccessibleText(texts.say("record.teaching_project.plural"));
        view.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        view.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                current().ifPresent(deeds.edit());
            }
        });
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(head, view, foot());
    }

    private FlowPane foot() {
        FlowPane foot = new FlowPane(8, 8, create(), choose());
        foot.getStyleClass().add("project-list-foot");
        return foot;
    }

    private Button create() {
        Button create = button("teaching.create", deeds.create());
        create.getStyleClass().add("accent");
        return create;
    }

    private Button choose() {
        Button choose = button("teaching.choose", deeds.choose());
        choose.getStyleClass().add("button-outlined");
        return choose;
    }

    /// The same in one line, where there is no room for the list.
    HBox bar() {
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(ProjectLine line) {
                return line == null ? "" : texts.say("teaching.list.line", line.title(), line.about(), line.amount());
            }

            @Override
            public ProjectLine fromString(String text) {
                return chooser.getValue();
            }
        });
        chooser.setAccessibleText(texts.say("record.teaching_project"));
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setPrefWidth(0);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        chooser.valueProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                view.getSelectionModel().select(now);
            }
        });
        HBox bar = new HBox(chooser, create(), choose());
        bar.getStyleClass().add("project-bar");
        return bar;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(texts.say(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /// Hears which project is selected.
    void setOnSelect(Consumer<RecordId> handler) {
        select = handler;
    }

    /// Shows projects; the selected one stays selected where it is still there, else one in which something is missing,
    /// else the first.
    ///
    /// @param about whose projects these are
    void show(List<ProjectLine> projects, String about, Optional<RecordId> wanted) {
        showing = true;
        Optional<RecordId> before = wanted.or(this::current);
        lines.setAll(projects);
        Optional<ProjectLine> open = projects.stream().filter(ProjectLine::open).findFirst();
        scope.setText(about);
        int place = before.flatMap(id ->
                        shown.stream().filter(line -> line.project().equals(id)).findFirst())
                .or(() -> open)
                .map(shown::indexOf)
                .map(index -> Math.max(0, index))
                .orElse(0);
        view.getSelectionModel().clearAndSelect(place);
        view.scrollTo(Math.max(0, place - 3));
        chooser.setValue(view.getSelectionModel().getSelectedItem());
        showing = false;
        current().ifPresent(select);
    }

    Optional<RecordId> current() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem()).map(ProjectLine::project);
    }

    private void selected(ProjectLine before, ProjectLine now) {
        if (now != null && !showing) {
            chooser.setValue(now);
            select.accept(now.project());
        }
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(line -> line.contains(wanted));
    }

    private static final class Cell extends ListCell<ProjectLine> {

        Cell() {
            getStyleClass().add("project-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ProjectLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = Labels.of(line.title(), "medium");
            Label about = Labels.of(line.about(), "caption", "muted");
            about.setMinWidth(0);
            Label amount = Labels.of(line.amount(), "caption", line.cents() == 0 ? "muted" : "strong");
            amount.setMinWidth(Region.USE_PREF_SIZE);
            HBox second = new HBox(8, about, Labels.spring(), amount);
            second.setAlignment(Pos.CENTER_LEFT);
            setGraphic(new VBox(1, title, second));
            setAccessibleText(line.title() + ", " + line.about() + ", " + line.amount());
        }
    }
}
