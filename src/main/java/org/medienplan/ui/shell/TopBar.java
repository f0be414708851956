package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Tone;

/// The bar above every page: the plan and its file, what every page has to say, and the commands on the plan.
final class TopBar extends HBox {

    private static final double LONGEST_LABEL = 220;
    private static final double SHORTEST_TITLE = 140;

    private final Texts texts;
    private final Label title = Labels.of("", "strong");
    private final Label file = Labels.of("", "caption", "subtle");
    private final HBox notice = new HBox();
    private final Button undo;
    private final Button redo;
    private final List<Button> labelled;

    TopBar(Texts texts, ShellViewModel model) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.say("shell.top"));
        undo = button(Icon.UNDO, "", () -> model.commands().undo());
        undo.setMaxWidth(LONGEST_LABEL);
        redo = button(Icon.REDO, "", () -> model.commands().redo());
        redo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        labelled = List.of(
                button(Icon.OPEN_FILE, "shell.command.open", () -> model.commands().open()),
                button(Icon.SAVE, "shell.command.save", () -> model.commands().save()),
                button(Icon.EXPORT, "shell.command.export", model::export));
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        VBox plan = new VBox(title, file);
        plan.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(SHORTEST_TITLE);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.setPickOnBounds(false);
        getChildren().addAll(plan, notice, Labels.spring(), undo, redo, line);
        getChildren().addAll(labelled);
    }

    private Button button(Icon icon, String key, Runnable deed) {
        Button button = new Button("", icon.node());
        button.getStyleClass().add("flat");
        button.setOnAction(event -> deed.run());
        if (!key.isEmpty()) {
            button.setText(texts.say(key));
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(texts.say(key + ".hint")));
            button.setAccessibleText(texts.say(key + ".hint"));
        }
        return button;
    }

    /// Shows another state of the plan.
    void show(Headline headline) {
        title.setText(headline.title());
        file.setText(headline.file());
        notice.getChildren()
                .setAll(headline.notice().stream().map(text -> new Chip(text, Tone.HINT)).toList());
        offer(undo, headline.undo(), "shell.undo");
        offer(redo, headline.redo(), "shell.redo");
        undo.setText(headline.undo().orElse(""));
        undo.setContentDisplay(headline.undo().isPresent() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    // A disabled button gets no mouse and so no tooltip: the reason stands in its name for screen readers.
    private void offer(Button button, Optional<String> label, String key) {
        String words = label.map(step -> texts.say(key + ".step", step)).orElseGet(() -> texts.say(key + ".none"));
        button.setDisable(label.isEmpty());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    /// Shows pictures instead of words where the window is narrow.
    void setCompact(boolean compact) {
        labelled.forEach(
                button -> button.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}
