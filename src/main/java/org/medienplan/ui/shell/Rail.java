package org.medienplan.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.FindingTones;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.RailItem;
import org.medienplan.ui.component.StepRing;

/// The left side of the window: the product, the places, and the settings at the bottom. In a narrow window only
/// pictures and numbers are left.
final class Rail extends VBox {

    private static final int PICTURE = 18;
    private static final int MARK = 24;

    private final Texts texts;
    private final Map<String, RailItem> items = new LinkedHashMap<>();
    private final List<PlaceEntry> entries;
    private final Label name;
    private final Label heading;
    private final Region line = new Region();
    private final RailItem settings;
    private Optional<Plan> plan = Optional.empty();
    private FindingsByPage findings = FindingsByPage.NONE;

    /// @param select gets the key of a chosen place
    /// @param openSettings shows the settings
    Rail(Texts texts, List<PlaceEntry> entries, Consumer<String> select, Runnable openSettings) {
        this.texts = texts;
        this.entries = entries;
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.say("shell.rail"));
        name = Labels.of(texts.say("shell.product"), "card-heading");
        heading = Labels.of(texts.say("shell.rail.steps"), "rail-heading");
        line.getStyleClass().add("rail-line");
        HBox brand = new HBox(10, new BrandMark(MARK), name);
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        settings = new RailItem(Icon.SETTINGS.node(PICTURE), texts.say("shell.settings"));
        settings.setOnAction(event -> {
            settings.setSelected(false);
            openSettings.run();
        });
        getChildren().add(brand);
        addItems(select);
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(spring, settings);
    }

    private void addItems(Consumer<String> select) {
        ToggleGroup group = new ToggleGroup();
        boolean steps = false;
        for (PlaceEntry entry : entries) {
            if (entry.step().isPresent() && !steps) {
                steps = true;
                getChildren().addAll(heading, line);
            } else if (entry.step().isEmpty() && steps) {
                steps = false;
                getChildren().add(divider());
            }
            RailItem item = new RailItem(entry.icon().node(PICTURE), texts.say(entry.title()));
            item.setToggleGroup(group);
            item.setOnAction(event -> select.accept(entry.key()));
            items.put(entry.key(), item);
            getChildren().add(item);
        }
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("rail-line");
        return divider;
    }

    /// Marks the place that is shown.
    void mark(String key) {
        items.forEach((other, item) -> item.setSelected(other.equals(key)));
    }

    /// Shows how far the steps are.
    void showState(Plan now) {
        plan = Optional.of(now);
        showState();
    }

    /// Shows how many findings are open on each page, on the tint of the worst.
    void showFindings(FindingsByPage now) {
        findings = now;
        showState();
    }

    private void showState() {
        plan.ifPresent(now ->
                entries.forEach(entry -> entry.step().ifPresent(step -> showState(entry.key(), step, now))));
    }

    private void showState(String key, PlaceEntry.Step step, Plan now) {
        boolean begun = step.begun().test(now);
        StepRing ring =
                new StepRing(step.number(), begun ? StepRing.State.IN_WORK : StepRing.State.NOT_BEGUN, StepRing.LARGE);
        String words = texts.say(begun ? "shell.step.in_work" : "shell.step.not_begun");
        Optional.ofNullable(items.get(key))
                .ifPresent(item -> item.showState(ring, words, FindingTones.badge(findings.of(key), texts)));
    }

    /// Shows pictures only, or everything.
    void setCompact(boolean compact) {
        getStyleClass().remove("compact");
        if (compact) {
            getStyleClass().add("compact");
        }
        showIf(!compact, name);
        showIf(!compact && heading.getParent() != null, heading);
        showIf(compact, line);
        items.values().forEach(item -> item.setCompact(compact));
        settings.setCompact(compact);
    }

    private static void showIf(boolean shown, Region region) {
        region.setManaged(shown);
        region.setVisible(shown);
    }
}
