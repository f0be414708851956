package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.Tone;

/// The bar above every page: the plan and its file, what every page has to say, and the commands on the plan.
final class TopBar extends HBox {

    private static final double LONGEST_LABEL = 220;
    private static final double SHORTEST_TITLE = 140;
    private static final double NARROW_TITLE = 96;
    private static final double LONGEST_TITLE = 240;
    private static final double SHORTEST_NOTICE = 96;
    private static final double SHORTEST_SEARCH = 112;
    private static final double SEARCH_AS_PICTURE = 36;
    private static final double SEARCH_WITH_PROMPT = 190;
    private static final double LONGEST_SEARCH = 360;

    private final Texts texts;
    private final Label title = Labels.of("", "strong");
    private final Label file = Labels.of("", "caption", "subtle");
    private final HBox notice = new HBox();
    private final Label searchKeys;
    private final Button search;
    private final Button undo;
    private final Button redo;
    private final List<Button> labelled;
    private boolean narrow;

    /// @param openPalette shows the palette
    TopBar(Texts texts, ShellViewModel model, Runnable openPalette) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.say("shell.top"));
        searchKeys = SearchField.keyCap(texts.say("shell.keys.palette.keys"));
        search = search(openPalette);
        undo = button(Icon.UNDO, "", () -> model.commands().undo());
        undo.setMaxWidth(LONGEST_LABEL);
        redo = button(Icon.REDO, "", () -> model.commands().redo());
        redo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        labelled = commands(model);
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        getChildren().addAll(plan(), notice, search, Labels.spring(), undo, redo, line);
        getChildren().addAll(labelled);
    }

    private VBox plan() {
        VBox plan = new VBox(title, file);
        plan.setAlignment(Pos.CENTER_LEFT);
        notice.setAlignment(Pos.CENTER_LEFT);
        return plan;
    }

    // Looks like the field that it opens.
    private Button search(Runnable openPalette) {
        Label prompt = Labels.of(texts.say("palette.prompt"), "subtle");
        prompt.setMinWidth(0);
        searchKeys.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(8, Icon.SEARCH.node(), prompt, Labels.spring(), searchKeys);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("search-button");
        button.setAccessibleText(texts.say("palette.hint"));
        button.setMinWidth(SHORTEST_SEARCH);
        button.setMaxWidth(LONGEST_SEARCH);
        HBox.setHgrow(button, Priority.ALWAYS);
        prompt.visibleProperty().bind(button.widthProperty().greaterThan(SEARCH_WITH_PROMPT));
        prompt.managedProperty().bind(prompt.visibleProperty());
        content.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setOnAction(event -> openPalette.run());
        return button;
    }

    private List<Button> commands(ShellViewModel model) {
        PlanCommands commands = model.commands();
        Button open = button(Icon.OPEN_FILE, texts.say("shell.command.open"), commands::open);
        Button save = button(Icon.SAVE, texts.say("shell.command.save"), commands::save);
        Button export = button(Icon.EXPORT, texts.say("shell.command.export"), model::export);
        explain(open, texts.say("shell.command.open.hint"));
        explain(save, texts.say("shell.command.save.hint"));
        explain(export, texts.say("shell.command.export.hint"));
        return List.of(open, save, export);
    }

    private static Button button(Icon icon, String text, Runnable deed) {
        Button button = new Button(text, icon.node());
        button.getStyleClass().add("flat");
        button.setOnAction(event -> deed.run());
        if (!text.isEmpty()) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        return button;
    }

    private static void explain(Button button, String words) {
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    /// Shows another state of the plan.
    void show(Headline headline) {
        title.setText(headline.title());
        fitTitle();
        file.setText(headline.file());
        notice.getChildren()
                .setAll(headline.notice().stream().map(TopBar::notice).toList());
        offer(undo, headline.undo().map(step -> texts.say("shell.undo.step", step)), texts.say("shell.undo.none"));
        offer(redo, headline.redo().map(step -> texts.say("shell.redo.step", step)), texts.say("shell.redo.none"));
        undo.setText(headline.undo().orElse(""));
        fitUndo();
    }

    // Gives way where the window is narrow or enlarged; the tooltip has all of it.
    private static Chip notice(String text) {
        Chip chip = new Chip(text, Tone.HINT);
        chip.setMinWidth(SHORTEST_NOTICE);
        Tooltip.install(chip, new Tooltip(text));
        return chip;
    }

    // A disabled button gets no mouse and so no tooltip: the reason stands in its name for screen readers.
    private static void offer(Button button, Optional<String> words, String otherwise) {
        button.setDisable(words.isEmpty());
        explain(button, words.orElse(otherwise));
    }

    /// Shows how many findings there are, at the end of the bar.
    void showCounts(Node counts) {
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        getChildren().addAll(line, counts);
    }

    /// Shows pictures instead of words where the window is narrow.
    void setCompact(boolean compact) {
        labelled.forEach(
                button -> button.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /// Leaves of the search its picture, and closes up, where the window is very narrow or much enlarged.
    void setNarrow(boolean now) {
        narrow = now;
        getStyleClass().remove("narrow");
        if (now) {
            getStyleClass().add("narrow");
        }
        searchKeys.setVisible(!now);
        searchKeys.setManaged(!now);
        search.setMinWidth(now ? SEARCH_AS_PICTURE : SHORTEST_SEARCH);
        search.setMaxWidth(now ? SEARCH_AS_PICTURE : LONGEST_SEARCH);
        fitUndo();
        fitTitle();
    }

    private void fitUndo() {
        boolean label = !narrow && !undo.getText().isEmpty();
        undo.setContentDisplay(label ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private void fitTitle() {
        title.setTooltip(new Tooltip(title.getText()));
        file.setTooltip(new Tooltip(file.getText()));
        title.setMinWidth(
                narrow ? NARROW_TITLE : Math.clamp(Math.ceil(title.prefWidth(-1)), SHORTEST_TITLE, LONGEST_TITLE));
    }
}
