package org.medienplan.ui.step.investment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// What falls due for replacement in which year: by bundle and item, or by school, and the single shifts to edit and to
/// take back. Proposes to spread replacements evenly.
final class ReplacementsTab {

    /// By what the years are taken apart.
    enum By {
        BUNDLE,
        SCHOOL,
        /// Not the years, but the single shifts.
        SHIFT
    }

    private final Surroundings surroundings;
    private final Texts texts;
    private final YearsView bundles;
    private final SchoolYearsView schools;
    private final RecordTable single;
    private final Node singleNode;
    private final SpreadDrawer spread;
    private final StackPane shown = new StackPane();
    private final Segments<By> by;
    private final Label shifts = Labels.of("", "caption", "muted");
    private final Hyperlink clear;
    private final VBox node;

    ReplacementsTab(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        bundles = new YearsView(
                surroundings,
                "investment.replacements",
                "investment.replacements.unit",
                snapshot -> MoneyYears.of(snapshot, Metric.REPLACEMENT_COST, List.of()));
        schools = new SchoolYearsView(surroundings);
        single = RecordTable.of(
                        surroundings,
                        RecordType.REPLACEMENT_SHIFT,
                        RecordColumns.of(RecordType.REPLACEMENT_SHIFT)
                                .wide("item", "holder")
                                .fields("due", "year")
                                .wide("note")
                                .all())
                .adding(texts.say("replacement.add"), "button-outlined");
        singleNode = single.node();
        spread = new SpreadDrawer(surroundings);
        by = new Segments<>(List.of(By.values()), By.BUNDLE, this::name, texts.say("replacement.by"));
        by.value().subscribe(this::show);
        Button propose = new Button(texts.say("replacement.spread"));
        propose.getStyleClass().add("button-outlined");
        propose.setMinWidth(Region.USE_PREF_SIZE);
        propose.setOnAction(event -> spread.open());
        clear = Labels.link(texts.say("replacement.clear"), this::clear);
        HBox state = new HBox(8, shifts, clear);
        state.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(shown, Priority.ALWAYS);
        shown.setMinHeight(0);
        node = new VBox(0, new ToolRow(state, by, propose), shown);
        node.getStyleClass().add("tab-page");
        Following.latest(
                node,
                surroundings,
                texts.say("replacement.task"),
                snapshot -> snapshot.plan().replacementShifts().size(),
                this::showShifts);
    }

    Node node() {
        return node;
    }

    private String name(By one) {
        return texts.say(
                switch (one) {
                    case BUNDLE -> "replacement.by_bundle";
                    case SCHOOL -> "replacement.by_school";
                    case SHIFT -> "replacement.single";
                });
    }

    private void show(By wanted) {
        shown.getChildren()
                .setAll(
                        switch (wanted) {
                            case BUNDLE -> bundles.node();
                            case SCHOOL -> schools.node();
                            case SHIFT -> singleNode;
                        });
    }

    private void showShifts(int count) {
        shifts.setText(count == 0 ? "" : texts.say("replacement.shifts", count));
        clear.setVisible(count > 0);
        clear.setManaged(count > 0);
    }

    private void clear() {
        surroundings
                .edits()
                .apply(
                        Spread.undoing(surroundings.snapshot().getValue().plan()),
                        refusal -> refusal.map(texts::say).ifPresent(surroundings.status()));
    }

    /// Shows the years by bundle or by school.
    void choose(By wanted) {
        by.choose(wanted);
    }

    /// Opens the proposal to spread replacements evenly.
    void propose() {
        spread.open();
    }

    /// Puts the cursor into a field of a shift.
    void reveal(RecordId shift, String field) {
        by.choose(By.SHIFT);
        single.reveal(shift, field);
    }

    /// Goes to a number and opens it.
    void open(YearModel.Cell cell, boolean derivation) {
        by.choose(By.BUNDLE);
        bundles.open(cell, derivation);
    }

    /// Goes to the number that a figure is part of.
    void reveal(FigureId target) {
        by.choose(By.BUNDLE);
        bundles.reveal(target);
    }
}
