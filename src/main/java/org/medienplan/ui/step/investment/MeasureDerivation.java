package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// How the cost of a measure comes about, behind a tab of its form; it follows the plan.
final class MeasureDerivation {

    private final Texts texts;
    private final RecordId measure;
    private final BorderPane content = new BorderPane();

    /// What is shown.
    private record Found(Snapshot snapshot, Measure measure, MeasureRow row) {}

    MeasureDerivation(Surroundings surroundings, RecordId measure) {
        this.texts = surroundings.texts();
        this.measure = measure;
        Following.latest(content, surroundings, texts.say("investment.measures.task"), this::find, this::show);
    }

    Node node() {
        return content;
    }

    private Optional<Found> find(Snapshot snapshot) {
        return snapshot.plan()
                .measures()
                .find(measure)
                .flatMap(one -> MeasureList.row(snapshot, one, texts).map(row -> new Found(snapshot, one, row)));
    }

    private void show(Optional<Found> found) {
        content.setCenter(null);
        content.setBottom(null);
        found.ifPresent(shown -> {
            DerivationTree tree = new DerivationTree(
                    root(shown),
                    1,
                    texts.say("investment.measure.cost") + ", " + shown.row().name());
            Button copy = new Button(texts.say("place.derivation.copy"), Icon.COPY.node());
            copy.getStyleClass().add("small");
            copy.setOnAction(event -> tree.copy());
            BorderPane.setMargin(copy, new javafx.geometry.Insets(8, 16, 8, 16));
            content.setCenter(tree);
            content.setBottom(copy);
        });
    }

    private DerivationNode root(Found found) {
        FigureDerivation derivation = new FigureDerivation(found.snapshot().figures(), texts);
        return derivation.made(
                texts.say("investment.measure.cost"),
                texts.say("investment.measure.cost.rule"),
                texts.formats().money(found.row().cost()),
                () -> found.row().years().stream()
                        .map(year -> year(found.measure(), year, derivation))
                        .toList());
    }

    private DerivationNode year(Measure of, MeasureRow.YearCost cost, FigureDerivation derivation) {
        return derivation.made(
                texts.formats().plain(cost.year()),
                "",
                texts.formats().money(cost.cost()),
                () -> parts(of, cost.year(), derivation));
    }

    /// The figures of a year that are not zero.
    private List<DerivationNode> parts(Measure of, int year, FigureDerivation derivation) {
        return MeasureList.figureIds(of, year).stream()
                .filter(id -> derivation.figures().figure(id).orElseThrow().value() != 0)
                .map(id -> derivation.node(label(id), id))
                .toList();
    }

    private String label(FigureId id) {
        Metric metric = id.metric();
        String what = metric == Metric.ACQUISITION_COST ? "" : texts.metric(metric);
        return Stream.of(name(id.holder()), name(id.item()), what)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> texts.say("investment.joined", a, b))
                .orElse("");
    }

    private String name(@Nullable RecordId record) {
        return record == null ? "" : texts.name(record);
    }
}
