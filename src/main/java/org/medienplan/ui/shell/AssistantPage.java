package org.medienplan.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.fx.WhileShown;

/// The assistant for a new plan: the steps at the left, the questions of one step at the right, Back and Next below.
/// Enter goes on, Escape gives up.
final class AssistantPage extends BorderPane {

    private static final double WIDEST = 760;

    private final AssistantModel model;
    private final Texts texts;
    private final Map<AssistantStep, Node> pages = new EnumMap<>(AssistantStep.class);
    private final AssistantPages builder;
    private final VBox form = new VBox(24);
    private final HBox problem = new HBox(8);
    private final Label problemText = Labels.wrapped("", "blocks");
    private final Button back;
    private final Button next;
    private final AssistantSteps steps;
    private boolean told;

    /// @param shell says where the plan goes
    /// @param close gives up
    AssistantPage(ShellViewModel shell, Runnable close) {
        model = new AssistantModel(shell);
        texts = shell.texts().get();
        builder = new AssistantPages(model, shell);
        steps = new AssistantSteps(texts);
        back = new Button(texts.say("assistant.back"), Icon.BACK.node());
        back.setOnAction(event -> model.back());
        next = new Button();
        next.getStyleClass().add("accent");
        next.setOnAction(event -> goOn());
        Button cancel = new Button(texts.say("assistant.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> close.run());
        setLeft(StartColumns.left(steps));
        setCenter(center());
        setBottom(foot(cancel));
        getStyleClass().addAll("start", "assistant");
        StartColumns.fit(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, close));
        WhileShown.subscribe(
                this,
                () -> Subscription.combine(
                        model.step().subscribe(this::showStep),
                        model.preview().subscribe(this::showProblem),
                        model.authority().subscribe(this::showProblem),
                        model.state().subscribe(this::showProblem)));
    }

    private Node center() {
        problem.getChildren().addAll(new SeverityIcon(Tone.BLOCKS), problemText);
        problem.setAlignment(Pos.TOP_LEFT);
        form.setMaxWidth(WIDEST);
        form.getStyleClass().add("assistant-form");
        return StartColumns.scrolling(form);
    }

    private Region foot(Button cancel) {
        HBox foot = new HBox(12, cancel, Labels.spring(), back, next);
        foot.getStyleClass().add("assistant-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    AssistantModel model() {
        return model;
    }

    /// Pastes a list of schools, as somebody does it in the second step.
    void paste(String text) {
        if (pages.get(AssistantStep.SCHOOLS) instanceof AssistantSchools schools) {
            schools.paste(text);
        }
    }

    private void showStep(AssistantStep step) {
        told = false;
        steps.show(step);
        boolean last = step == AssistantStep.REVIEW;
        back.setDisable(step == AssistantStep.AUTHORITY);
        next.setText(texts.say(last ? "assistant.create" : "assistant.next"));
        // What can be chosen here depends on the Land.
        Node page = step == AssistantStep.STANDARD ? builder.of(step) : pages.computeIfAbsent(step, builder::of);
        form.getChildren().setAll(Labels.of(texts.say("assistant.step." + step.key()), "page-title"), page, problem);
        showProblem();
        FocusAreas.first(page).or(() -> Optional.of(next)).ifPresent(Node::requestFocus);
    }

    // What is missing is said when somebody wants to go on; what cannot be read at once.
    private void showProblem() {
        Optional<String> words = model.problem();
        boolean refused = model.preview().get() instanceof NewPlanPreview.Refused
                && model.step().get() != AssistantStep.AUTHORITY;
        boolean shown = words.isPresent() && (told || refused);
        problem.setVisible(shown);
        problem.setManaged(shown);
        problemText.setText(words.orElse(""));
    }

    private void goOn() {
        if (model.step().get() == AssistantStep.REVIEW && model.problem().isEmpty()) {
            model.create();
        } else if (!model.next()) {
            told = true;
            showProblem();
        }
    }

    private void onKey(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof javafx.scene.control.ButtonBase)) {
            goOn();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }
}
