package org.medienplan.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.StepRing;

/// The steps of the assistant, one under the other: which are done, which one is open, which are to come.
final class AssistantSteps extends VBox {

    private static final int MARK = 42;

    private final Map<AssistantStep, StackPane> rings = new EnumMap<>(AssistantStep.class);
    private final Map<AssistantStep, HBox> lines = new EnumMap<>(AssistantStep.class);
    private final Texts texts;

    AssistantSteps(Texts texts) {
        super(4);
        this.texts = texts;
        getStyleClass().addAll("start-left", "assistant-steps");
        VBox words = new VBox(
                Labels.of(texts.say("shell.keys.new"), "key-value"),
                Labels.wrapped(texts.say("assistant.claim"), "muted"));
        HBox brand = new HBox(16, new BrandMark(MARK), words);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("assistant-brand");
        getChildren().add(brand);
        for (AssistantStep step : AssistantStep.values()) {
            StackPane ring = new StackPane();
            VBox text = new VBox(
                    Labels.of(texts.say("assistant.step." + step.key()), "medium"),
                    Labels.wrapped(texts.say("assistant.about." + step.key()), "caption", "muted"));
            HBox line = new HBox(12, ring, text);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("assistant-step");
            rings.put(step, ring);
            lines.put(step, line);
            getChildren().add(line);
        }
    }

    /// Shows which step is open.
    void show(AssistantStep open) {
        rings.forEach((step, ring) -> {
            StepRing.State state = step.compareTo(open) < 0
                    ? StepRing.State.COMPLETE
                    : step == open ? StepRing.State.IN_WORK : StepRing.State.NOT_BEGUN;
            ring.getChildren().setAll(new StepRing(step.ordinal() + 1, state, StepRing.LARGE));
        });
        lines.forEach((step, line) -> {
            line.getStyleClass().remove("open");
            if (step == open) {
                line.getStyleClass().add("open");
            }
        });
        setAccessibleText(texts.say("assistant.step_of", open.ordinal() + 1, AssistantStep.values().length));
    }
}
