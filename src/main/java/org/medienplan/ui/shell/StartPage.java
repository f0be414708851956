package org.medienplan.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.fx.WhileShown;

/// What the window shows while no plan is open: how to begin, recent plans, examples.
final class StartPage extends HBox {

    private static final int MARK = 42;
    private static final int GAP = 16;

    private final ShellViewModel shell;
    private final StartViewModel model;
    private final Texts texts;
    private final Appearance appearance;
    private final Runnable openAssistant;
    private final VBox recent = new VBox();
    private final FlowPane examples = new FlowPane(GAP, GAP);
    private final Label sources = Labels.wrapped("", "caption", "subtle");

    StartPage(ShellViewModel shell, Appearance appearance, ShellView view) {
        this.shell = shell;
        this.appearance = appearance;
        openAssistant = view::openAssistant;
        texts = shell.texts().get();
        model = new StartViewModel(shell);
        getStyleClass().add("start");
        Region right = right();
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(StartColumns.left(left(view)), right);
        StartColumns.fit(this);
        WhileShown.subscribe(this, () -> {
            model.load();
            return Subscription.combine(
                    model.recent().subscribe(found -> found.ifPresent(this::showRecent)),
                    model.examples().subscribe(found -> found.ifPresent(this::showExamples)));
        });
    }

    private VBox left(ShellView view) {
        VBox words = new VBox(
                Labels.of(texts.say("shell.product"), "key-value"), Labels.wrapped(texts.say("start.claim"), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox brand = new HBox(GAP, new BrandMark(MARK), words);
        brand.setAlignment(Pos.CENTER_LEFT);
        Label how = Labels.wrapped(texts.say("start.new"), "muted");
        VBox.setMargin(how, new Insets(0, 0, 0, 2));
        Button fresh = wide(Icon.ADD, "new", view::openAssistant);
        fresh.getStyleClass().add("accent");
        Button open = wide(Icon.OPEN_FILE, "open", shell.commands()::open);
        open.getStyleClass().add("button-outlined");
        VBox.setMargin(open, new Insets(24, 0, 0, 0));
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        HBox foot = new HBox(
                24,
                Labels.of(texts.say("start.version", shell.services().version()), "caption", "muted"),
                Labels.spring(),
                small(texts.say("shell.settings"), view::openSettings),
                small(texts.say("start.keys"), view::openKeys));
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(brand, new Insets(0, 0, 36, 0));
        VBox left = new VBox(brand, fresh, how, steps(), open, spring, foot);
        left.getStyleClass().add("start-left");
        return left;
    }

    private static Node small(String text, Runnable deed) {
        Node link = Labels.link(text, deed);
        link.getStyleClass().add("small");
        return link;
    }

    private Node steps() {
        VBox steps = new VBox(12);
        for (AssistantStep step : AssistantStep.values()) {
            Label number = Labels.of(texts.formats().plain(step.ordinal() + 1), "start-number");
            VBox words = new VBox(
                    Labels.of(texts.say("assistant.step." + step.key()), "medium"),
                    Labels.wrapped(texts.say("assistant.about." + step.key()), "caption", "muted"));
            HBox line = new HBox(12, number, words);
            line.setAlignment(Pos.CENTER_LEFT);
            steps.getChildren().add(line);
        }
        VBox.setMargin(steps, new Insets(4, 0, 0, 0));
        return steps;
    }

    private Button wide(Icon icon, String command, Runnable deed) {
        Label label = new Label(texts.say("shell.keys." + command));
        HBox content = new HBox(
                12,
                icon.node(20),
                label,
                Labels.spring(),
                SearchField.keyCap(texts.say("shell.keys." + command + ".keys")));
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("large", "wide");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(40));
        button.setAccessibleText(label.getText());
        button.setOnAction(event -> deed.run());
        return button;
    }

    private Region right() {
        recent.getStyleClass().add("card-box");
        FlowPane heading = new FlowPane(
                12,
                0,
                Labels.of(texts.say("start.examples"), "page-title"),
                Labels.of(texts.say("start.examples.note"), "muted"));
        heading.setRowValignment(VPos.BASELINE);
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        VBox column = new VBox(
                12, Labels.of(texts.say("start.recent"), "page-title"), recent, heading, examples, spring, sources);
        VBox.setMargin(heading, new Insets(24, 0, 0, 0));
        column.getStyleClass().add("start-right");
        showRecent(List.of());
        return StartColumns.scrolling(column);
    }

    private void showRecent(List<StartViewModel.RecentRow> rows) {
        recent.getChildren().clear();
        if (rows.isEmpty()) {
            Button choose = new Button(texts.say("start.recent.first"));
            choose.getStyleClass().add("button-outlined");
            choose.setOnAction(event -> openAssistant.run());
            recent.getChildren()
                    .add(new EmptyState(
                            Icon.DOCUMENTS,
                            texts.say("start.recent.none"),
                            texts.say("start.recent.none.text"),
                            choose));
        }
        for (StartViewModel.RecentRow row : rows) {
            Button line = recentLine(row);
            if (!recent.getChildren().isEmpty()) {
                line.getStyleClass().add("divided");
            }
            recent.getChildren().add(line);
        }
    }

    private Button recentLine(StartViewModel.RecentRow row) {
        VBox plan = new VBox(
                Labels.of(row.plan().title(), "card-heading"),
                Labels.of(row.plan().file().toString(), "caption", "muted"));
        VBox facts = new VBox(
                Labels.of(row.facts(), row.there() ? "muted" : "clarify"), Labels.of(row.day(), "caption", "subtle"));
        facts.setAlignment(Pos.CENTER_RIGHT);
        facts.setMinWidth(USE_PREF_SIZE);
        HBox content =
                new HBox(GAP, (row.there() ? Icon.DOCUMENTS : Icon.WARNING).node(22), plan, Labels.spring(), facts);
        content.setAlignment(Pos.CENTER_LEFT);
        Button line = new Button("", content);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.getStyleClass().setAll("recent-line");
        line.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(line.widthProperty().subtract(34));
        line.setAccessibleText(row.plan().title() + ", " + row.facts());
        line.setOnAction(event -> shell.commands().open(row.plan().file()));
        return line;
    }

    private void showExamples(List<ExampleSummary> found) {
        examples.getChildren()
                .setAll(found.stream()
                        .map(example -> new ExampleCard(
                                example,
                                appearance.tokens(),
                                () -> shell.commands().openExample(example.key())))
                        .toList());
        sources.setText(model.sources());
    }
}
