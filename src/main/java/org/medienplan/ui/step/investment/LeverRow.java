package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.medienplan.ui.component.Labels;

/// A lever with its slider and an exact field. A tick stands on the track at the value of the plan.
final class LeverRow extends VBox {

    private static final double FIELD = 96;
    private static final double THUMB = 16;

    private final TrialViewModel model;
    private final Lever.Kind kind;
    private final Consumer<Lever> moved;
    private final ComboBox<Lever> targets = new ComboBox<>();
    private final Slider slider = new Slider();
    private final Region tick = new Region();
    private final Pane track = new Pane(tick);
    private final Spinner<Integer> field = new Spinner<>();
    private final Label plan = Labels.of("", "caption", "subtle");
    private final Label detail = Labels.wrapped("", "caption", "muted");
    private boolean showing;

    /// @param moved hears of every move, after the model
    LeverRow(TrialViewModel model, Lever.Kind kind, Consumer<Lever> moved) {
        super(4);
        this.model = model;
        this.kind = kind;
        this.moved = moved;
        getStyleClass().addAll("lever-row", "divided");
        Label name = Labels.of(model.name(kind), "strong");
        name.setMinWidth(USE_PREF_SIZE);
        plan.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, name, Labels.spring(), plan);
        head.setAlignment(Pos.BASELINE_LEFT);
        prepareTargets();
        prepareSlider();
        prepareField();
        tick.getStyleClass().add("lever-tick");
        tick.setManaged(false);
        track.setMouseTransparent(true);
        StackPane both = new StackPane(track, slider);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(12, both, field);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, targets, detail, line);
        track.widthProperty().subscribe(this::placeTick);
        track.heightProperty().subscribe(this::placeTick);
    }

    private void prepareTargets() {
        targets.setMaxWidth(Double.MAX_VALUE);
        targets.setMinWidth(0);
        targets.setAccessibleText(model.name(kind));
        targets.setConverter(new StringConverter<>() {
            @Override
            public String toString(Lever lever) {
                return lever == null ? "" : lever.fullName();
            }

            @Override
            public Lever fromString(String name) {
                throw new UnsupportedOperationException("a lever is chosen, not typed: " + name);
            }
        });
        targets.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(Lever lever, boolean empty) {
                super.updateItem(lever, empty);
                setText(empty || lever == null ? "" : lever.name());
            }
        });
        targets.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                model.choose(now);
                refresh();
            }
        });
    }

    private void prepareSlider() {
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.valueProperty().subscribe((before, now) -> move(Math.toIntExact(Math.round(now.doubleValue()))));
    }

    private void prepareField() {
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        field.setEditable(true);
        field.getEditor().focusedProperty().subscribe((before, now) -> {
            if (!now) {
                field.commitValue();
            }
        });
        field.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                move(now);
            }
        });
    }

    private void move(int steps) {
        model.chosen(kind)
                .filter(lever -> !showing && model.trial().of(lever) != steps)
                .ifPresent(lever -> {
                    model.move(lever, steps);
                    refresh();
                    moved.accept(lever);
                });
    }

    /// Shows what the model says.
    void refresh() {
        List<Lever> levers = model.of(kind);
        setVisible(!levers.isEmpty());
        setManaged(!levers.isEmpty());
        model.chosen(kind).ifPresent(lever -> {
            showing = true;
            if (!targets.getItems().equals(levers)) {
                targets.getItems().setAll(levers);
            }
            targets.setValue(lever);
            show(lever, model.trial().of(lever));
            showing = false;
        });
    }

    private void show(Lever lever, int steps) {
        slider.setMin(lever.lowest());
        slider.setMax(lever.highest());
        slider.setValue(steps);
        slider.setAccessibleText(model.name(kind) + ", " + lever.fullName() + ", " + model.value(lever, steps));
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(lever.lowest(), lever.highest(), steps);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : model.value(lever, value);
            }

            @Override
            public Integer fromString(String typed) {
                return model.steps(lever, typed).orElse(model.trial().of(lever));
            }
        });
        field.setValueFactory(values);
        String name = model.name(kind) + ", " + lever.fullName();
        field.setAccessibleText(name);
        field.getEditor().setAccessibleText(name);
        field.getStyleClass().remove("changed");
        if (steps != 0) {
            field.getStyleClass().add("changed");
        }
        plan.setText(model.plan(lever));
        detail.setText(lever.detail());
        detail.setVisible(!lever.detail().isEmpty());
        detail.setManaged(!lever.detail().isEmpty());
        placeTick();
    }

    private void placeTick() {
        double range = slider.getMax() - slider.getMin();
        double share = range == 0 ? 0.5 : -slider.getMin() / range;
        double x = THUMB / 2 + share * (track.getWidth() - THUMB);
        tick.resizeRelocate(Math.round(x) - 1, track.getHeight() / 2 - 7, 2, 14);
    }
}
