package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Optional;
import org.medienplan.calc.provision.Provision;
import org.medienplan.chart.BarChart;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.text.Texts;

/// What the drawer shows of a cell, computed in the background.
///
/// @param scope what the cell stands for
/// @param all demand against what is there
/// @param items of the bundle, where it is one
/// @param bundles all of them, where the label of a row is meant
/// @param chart over the years of the plan, for one bundle
/// @param sentence what the chart says
/// @param unknown for how many schools the demand is not known
record CellData(
        CellScope scope,
        Provision all,
        List<ItemNeeds> items,
        List<BundleNeeds> bundles,
        Optional<BarChart> chart,
        String sentence,
        long unknown) {

    record ItemNeeds(Item item, Provision provision) {}

    record BundleNeeds(String name, Provision provision) {}

    static CellData of(CellScope scope, Texts texts) {
        Provision all = scope.provision();
        if (scope.bundle().isEmpty()) {
            return new CellData(scope, all, List.of(), bundles(scope), Optional.empty(), "", scope.unknown());
        }
        StockChart chart = new StockChart(scope, texts);
        Optional<BarChart> drawn = Optional.of(chart.chart());
        return new CellData(scope, all, items(scope), List.of(), drawn, chart.sentence(), scope.unknown());
    }

    private static List<BundleNeeds> bundles(CellScope scope) {
        return scope.bundles().stream()
                .map(bundle -> new BundleNeeds(bundle.name(), scope.provision(bundle.id())))
                .toList();
    }

    private static List<ItemNeeds> items(CellScope scope) {
        return scope.items().stream()
                .map(item -> new ItemNeeds(item, scope.provision(item.id())))
                .toList();
    }
}
