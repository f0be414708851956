package org.medienplan.ui.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.VBox;
import org.medienplan.change.Additions;
import org.medienplan.change.Copies;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Property;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.form.Form;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.ui.table.Deletion;

/// Every field of a record in the drawer of a page, with what can be done to the record as a whole; or an empty form
/// for a new record. It follows the plan while it is shown.
public final class RecordForm {

    private final Surroundings surroundings;
    private final RecordType type;
    private final Texts texts;
    private final List<Form.Group> groups = new ArrayList<>();
    private final Map<String, Function<RecordId, Node>> more = new LinkedHashMap<>();
    private Consumer<RecordId> opened = record -> {};
    private Optional<Drawer> shown = Optional.empty();
    private BiFunction<RecordId, Property, String> prompts;

    private RecordForm(Surroundings surroundings, RecordType type) {
        this.surroundings = surroundings;
        this.type = type;
        this.texts = surroundings.texts();
        this.prompts = (record, property) -> property.isAllWhenEmpty() ? texts.say("edit.all") : "";
    }

    /// A form for records of a type.
    public static RecordForm of(Surroundings surroundings, RecordType type) {
        return new RecordForm(surroundings, type);
    }

    /// Shows these fields together, under those that were named before. Without any call all fields are shown.
    ///
    /// @param heading key of their heading; empty for none
    public RecordForm group(String heading, String... fields) {
        return group(heading, FieldProperty.some(type, fields));
    }

    /// Shows these properties together.
    public RecordForm group(String heading, List<Property> properties) {
        groups.add(new Form.Group(heading.isEmpty() ? "" : texts.say(heading), properties));
        return this;
    }

    /// Shows something else behind a tab of its own.
    public RecordForm tab(String name, Function<RecordId, Node> content) {
        more.put(name, content);
        return this;
    }

    /// Says in fields without a value what holds then; an empty text says nothing.
    public RecordForm prompts(BiFunction<RecordId, Property, String> words) {
        prompts = words;
        return this;
    }

    /// Sets where a copy or a new record is shown.
    public RecordForm onMade(Consumer<RecordId> show) {
        opened = show;
        return this;
    }

    private List<Form.Group> groups() {
        return groups.isEmpty() ? List.of(new Form.Group("", FieldProperty.all(type))) : groups;
    }

    /// Opens the drawer on a record.
    ///
    /// @param field into which the cursor goes; empty for none
    public void open(RecordId record, String field) {
        Form form = new Form(groups(), new RecordTarget(surroundings, record, prompts), new CurrentText(surroundings));
        Drawer drawer = drawer();
        shown = Optional.of(drawer);
        title(drawer, record);
        List<Tab> tabs = new ArrayList<>();
        tabs.add(Tabs.tab(texts.say("edit.form.fields"), Optional.empty(), Drawer.scrolling(form)));
        more.forEach((name, content) -> tabs.add(Tabs.tab(name, Optional.empty(), content.apply(record))));
        drawer.showTabs(tabs);
        drawer.showActions(copy(record), delete(record));
        WhileShown.subscribe(
                form,
                () -> surroundings.snapshot().subscribe((before, now) -> {
                    if (now.plan().find(record).isPresent()) {
                        form.refresh();
                        title(drawer, record);
                    } else {
                        surroundings.drawer().hide();
                    }
                }));
        surroundings.drawer().show(drawer);
        if (!field.isEmpty()) {
            Platform.runLater(() -> form.focus(field));
        }
    }

    /// Brings another tab of the form into view.
    void selectTab(String name) {
        shown.ifPresent(drawer -> drawer.selectTab(name));
    }

    private Drawer drawer() {
        return new Drawer(texts.say("place.drawer.close"), surroundings.drawer()::hide);
    }

    private Plan plan() {
        return surroundings.snapshot().getValue().plan();
    }

    private void title(Drawer drawer, RecordId record) {
        drawer.showTitle(texts.one(type), Names.of(plan(), record));
    }

    private Button copy(RecordId record) {
        Button button = small("edit.copy", Icon.COPY);
        button.setOnAction(event -> {
            RecordId copy = surroundings.edits().newId(type);
            surroundings
                    .edits()
                    .apply(
                            Copies.of(
                                    plan(),
                                    Map.of(record, copy),
                                    surroundings.edits()::newId,
                                    name -> texts.say("edit.copy.name", name)),
                            refusal -> made(refusal, copy));
        });
        return button;
    }

    private Button delete(RecordId record) {
        Button button = small("edit.delete", Icon.CLOSE);
        button.setOnAction(event -> Deletion.ask(RecordTable.tools(surroundings), List.of(record), () -> {}));
        return button;
    }

    private Button small(String key, Icon icon) {
        Button button = new Button(texts.say(key), icon.node());
        button.getStyleClass().add("small");
        return button;
    }

    private void made(Optional<Message> refusal, RecordId record) {
        if (refusal.isEmpty()) {
            opened.accept(record);
            open(record, "");
        }
    }

    /// Opens the drawer on an empty form for a new record.
    ///
    /// @param presets values by field that it begins with
    public void create(Map<String, Object> presets) {
        NewRecord target = new NewRecord(plan(), type, presets);
        Form form = new Form(groups(), target, new CurrentText(surroundings));
        Label error = Labels.wrapped("", "field-error");
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        Drawer drawer = drawer();
        drawer.showTitle(texts.say("edit.new"), texts.one(type));
        drawer.showTabs(List.of(Tabs.tab(
                texts.say("edit.form.fields"), Optional.empty(), Drawer.scrolling(new VBox(12, error, form)))));
        Button make = small("edit.new.make", Icon.ADD);
        make.getStyleClass().add("accent");
        make.setOnAction(event -> make(target, error));
        Button cancel = small("edit.cancel", Icon.CLOSE);
        cancel.setOnAction(event -> surroundings.drawer().hide());
        drawer.showActions(make, cancel);
        surroundings.drawer().show(drawer);
        Platform.runLater(form::focusFirst);
    }

    private void make(NewRecord target, Label error) {
        RecordId id = surroundings.edits().newId(type);
        switch (target.create(id)) {
            case Outcome.Ok<? extends Identified>(Identified record) ->
                surroundings.edits().apply(Additions.of(plan(), record), refusal -> {
                    refusal.ifPresent(reason -> error.setText(texts.say(reason)));
                    made(refusal, id);
                });
            case Outcome.Refused<? extends Identified>(Message reason) -> error.setText(texts.say(reason));
        }
    }
}
