package org.medienplan.ui.step.infrastructure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.provision.Provision;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.ChartLook;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Legend;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.place.DerivationChoice;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.Surroundings;

/// Shows what stands behind a cell of the heat map: demand, stock and gap, item by item and over the years, and how
/// each comes about.
final class CellDrawer {

    private static final double CHART_HEIGHT = 132;
    private static final double AXIS = 40;

    private final Surroundings surroundings;
    private final Texts texts;
    private final CellDerivation derivation;
    private final FigureDrawer drawer;
    private final Latest latest;

    /// @param page the heat map's place
    CellDrawer(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        derivation = new CellDerivation(texts);
        drawer = new FigureDrawer(surroundings);
        latest = new Latest(page, surroundings, texts.say("infrastructure.needs.task"));
    }

    /// Shows a cell as soon as it is computed.
    ///
    /// @param label what the row of the cell is called
    /// @param part what of it comes into view
    void show(CellRef cell, String label, Needs needs, Perspective perspective, CellPart part) {
        CellScope scope = CellScope.of(
                cell, needs, perspective, surroundings.snapshot().getValue().figures());
        latest.compute(() -> CellData.of(scope, texts), data -> show(data, label, part));
    }

    private void show(CellData data, String label, CellPart part) {
        drawer.show(head(data, label), tab(), Drawer.scrolling(facts(data, label)), derivations(data.scope()));
        switch (part) {
            case SAME -> {}
            case DERIVATION -> drawer.selectDerivation();
            case FIRST_ITEM -> data.items().stream().findFirst().ifPresent(first -> explain(data, first.item(), label));
        }
    }

    private FigureDrawer.Head head(CellData data, String label) {
        CellScope scope = data.scope();
        String bundle =
                scope.bundle().map(Needs.Bundle::name).orElseGet(() -> texts.say("infrastructure.cell.all_bundles"));
        return new FigureDrawer.Head(
                bundle,
                label,
                derivation.percent(data.all()),
                texts.say("infrastructure.cell.degree", new Value.Plain(scope.year())));
    }

    private String tab() {
        return texts.say("infrastructure.cell.tab");
    }

    private Node[] facts(CellData data, String label) {
        List<Node> parts = new ArrayList<>();
        if (data.chart().isPresent()) {
            parts.add(figures(data.all()));
            parts.add(items(data, label));
            parts.add(chart(data, data.chart().get()));
        } else {
            parts.add(bundles(data));
        }
        if (data.unknown() > 0) {
            parts.add(Labels.wrapped(texts.say("infrastructure.cell.unknown", data.unknown()), "clarify"));
        }
        return parts.toArray(Node[]::new);
    }

    private HBox figures(Provision all) {
        return new HBox(
                16,
                figure("infrastructure.cell.demand", all.demand()),
                figure("infrastructure.cell.available", all.available()),
                figure("infrastructure.cell.gap", all.gap()));
    }

    private VBox figure(String name, long units) {
        HBox head = new HBox(4, Labels.of(texts.say(name), "caption", "muted"), computed());
        head.setAlignment(Pos.CENTER_LEFT);
        VBox figure = new VBox(head, Labels.of(texts.formats().count(units), "drawer-figure"));
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setMaxWidth(Double.MAX_VALUE);
        return figure;
    }

    private OriginMark computed() {
        return new OriginMark(OriginMark.Origin.COMPUTED, texts.say("choice.origin_kind.computed"));
    }

    private SmallTable items(CellData data, String label) {
        List<SmallTable.Row> rows = data.items().stream()
                .map(needs -> row(needs.item().name(), needs.provision(), () -> explain(data, needs.item(), label)))
                .toList();
        return new SmallTable(
                heads("infrastructure.column.item"), rows, row(texts.say("infrastructure.sum"), data.all(), null));
    }

    private SmallTable.Row row(String name, Provision provision, @Nullable Runnable open) {
        return new SmallTable.Row(
                name,
                List.of(
                        texts.formats().count(provision.demand()),
                        texts.formats().count(provision.available()),
                        texts.formats().count(provision.gap())),
                open);
    }

    private List<String> heads(String first) {
        return List.of(
                texts.say(first),
                texts.say("infrastructure.cell.demand"),
                texts.say("infrastructure.cell.available"),
                texts.say("infrastructure.cell.gap"));
    }

    private SmallTable bundles(CellData data) {
        List<String> heads = List.of(
                texts.say("infrastructure.fact.bundle"),
                texts.say("infrastructure.cell.degree_short"),
                texts.say("infrastructure.cell.gap_euro"));
        return new SmallTable(
                heads,
                data.bundles().stream()
                        .map(bundle -> row(bundle.name(), bundle.provision()))
                        .toList(),
                row(texts.say("infrastructure.sum"), data.all()));
    }

    private SmallTable.Row row(String name, Provision provision) {
        String gap = texts.formats().amount(provision.gapCost());
        return new SmallTable.Row(name, List.of(derivation.percent(provision), gap), null);
    }

    private VBox chart(CellData data, BarChart stock) {
        ChartView chart = new ChartView(
                stock,
                new ChartView.Style(ChartLook.Detail.SMALL, AXIS, this::axis),
                data.sentence(),
                surroundings.appearance().tokens());
        chart.setMinHeight(CHART_HEIGHT);
        chart.setPrefHeight(CHART_HEIGHT);
        String heading = texts.say(
                "infrastructure.cell.chart", new Value.Plain(data.scope().lastYear()));
        return new VBox(4, Labels.of(heading, "strong"), chart, legend());
    }

    private Legend legend() {
        return new Legend(List.of(
                new Legend.Entry(texts.say("infrastructure.cell.available"), StockChart.STOCK, false),
                new Legend.Entry(texts.say("infrastructure.cell.added"), StockChart.ADDED, false),
                new Legend.Entry(texts.say("infrastructure.cell.demand"), StockChart.STOCK, true)));
    }

    private String axis(BigDecimal number) {
        return texts.formats().count(number.longValue());
    }

    private FigureDrawer.Derivations derivations(CellScope scope) {
        return new DerivationChoice(
                List.of(
                        new DerivationChoice.Option(
                                texts.say("infrastructure.needs.degree"),
                                () -> derivation.degree(scope),
                                scope.schools().size() > 1 ? 1 : 2),
                        sum(scope, Metric.PURCHASE, "infrastructure.cell.purchases"),
                        sum(scope, Metric.COST, "infrastructure.cell.cost")),
                texts.say("infrastructure.cell.derivations"));
    }

    private DerivationChoice.Option sum(CellScope scope, Metric metric, String name) {
        int first = scope.figures().frame().firstYear();
        String years =
                texts.formats().years(first, first + scope.figures().frame().horizon() - 1);
        String label = texts.say("infrastructure.cell.over_years", texts.metric(metric), years);
        return new DerivationChoice.Option(texts.say(name), () -> derivation.sum(scope, metric, label), 1);
    }

    /// Shows how demand and stock of one item come about.
    private void explain(CellData data, Item item, String label) {
        DerivationTree tree = new DerivationTree(derivation.item(data.scope(), item), 2, item.name());
        drawer.show(head(data, label), tab(), Drawer.scrolling(facts(data, label)), FigureDrawer.Derivations.of(tree));
        drawer.selectDerivation();
    }
}
