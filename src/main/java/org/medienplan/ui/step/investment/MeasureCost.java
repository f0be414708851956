package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// What a measure costs in each of its years and for whom it is, behind a tab of its form; it follows the plan.
final class MeasureCost {

    private final Surroundings surroundings;
    private final Texts texts;
    private final RecordId measure;
    private final VBox content = new VBox(16);

    /// What is shown.
    private record Found(MeasureRow row, int parts) {}

    MeasureCost(Surroundings surroundings, RecordId measure) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.measure = measure;
        Following.latest(content, surroundings, texts.say("investment.measures.task"), this::find, this::show);
    }

    Node node() {
        return Drawer.scrolling(content);
    }

    private Optional<Found> find(Snapshot snapshot) {
        Optional<Measure> found = snapshot.plan().measures().find(measure);
        return found.flatMap(one -> MeasureList.row(snapshot, one, texts)
                .map(row -> new Found(row, MeasureSplit.count(snapshot.plan(), one))));
    }

    private void show(Optional<Found> found) {
        content.getChildren().clear();
        found.ifPresent(shown -> {
            content.getChildren().addAll(years(shown.row()), holders(shown.row()));
            if (shown.parts() > 1) {
                content.getChildren().add(split(shown.parts()));
            }
        });
    }

    private SmallTable years(MeasureRow row) {
        return new SmallTable(
                List.of(texts.say("investment.column.year"), texts.say("investment.euro")),
                row.years().stream()
                        .map(year -> line(texts.formats().plain(year.year()), year.cost()))
                        .toList(),
                line(texts.say("investment.sum"), row.cost()));
    }

    private SmallTable.Row line(String name, Money amount) {
        String number =
                amount.isZero() ? texts.say("investment.none") : texts.formats().amount(amount);
        return new SmallTable.Row(name, List.of(number), null);
    }

    private VBox holders(MeasureRow row) {
        boolean all = row.holders().isEmpty();
        String head = all
                ? texts.say("investment.measure.for_all")
                : texts.say("investment.measure.for", row.holders().size());
        return new VBox(4, Labels.wrapped(head, "strong"), Labels.wrapped(String.join(", ", row.holders()), "muted"));
    }

    private VBox split(int parts) {
        Button split = new Button(texts.say("measure.split"));
        split.getStyleClass().add("small");
        split.setOnAction(event -> surroundings
                .edits()
                .apply(
                        new MeasureSplit(measure)
                                .change(surroundings.snapshot().getValue().plan(), surroundings.edits()::newId),
                        refusal -> refusal.map(texts::say).ifPresent(surroundings.status())));
        return new VBox(8, Labels.wrapped(texts.say("measure.split.why", parts), "muted"), split);
    }
}
