package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Optional;
import org.medienplan.calc.Figures;
import org.medienplan.calc.provision.Provision;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.RecordId;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.step.infrastructure.Needs.SchoolNeeds;

/// What a cell of the heat map stands for: some schools and some bundles, in a comparison.
///
/// @param schools one, those of a group, or all
/// @param bundles one, or all where the label of a row is meant
/// @param perspective what demand is compared with
/// @param year in which
record CellScope(
        Figures figures, List<RecordId> schools, List<Needs.Bundle> bundles, Perspective perspective, int year) {

    static CellScope of(CellRef cell, Needs needs, Perspective perspective, Figures figures) {
        List<Needs.Bundle> one = needs.bundles().stream()
                .filter(bundle -> bundle.id().toString().equals(cell.columnKey()))
                .toList();
        return new CellScope(
                figures,
                needs.behind(cell.rowKey()).stream().map(SchoolNeeds::id).toList(),
                one.isEmpty() ? needs.bundles() : one,
                perspective,
                needs.year(perspective));
    }

    /// The bundle, where it is one.
    Optional<Needs.Bundle> bundle() {
        return bundles.size() == 1 ? Optional.of(bundles.getFirst()) : Optional.empty();
    }

    /// The last year of the plan.
    int lastYear() {
        return figures.frame().firstYear() + figures.frame().horizon() - 1;
    }

    /// The same bundles for one of the schools.
    CellScope at(RecordId school) {
        return new CellScope(figures, List.of(school), bundles, perspective, year);
    }

    /// The same schools for one of the bundles.
    CellScope of(Needs.Bundle bundle) {
        return new CellScope(figures, schools, List.of(bundle), perspective, year);
    }

    /// Demand against what is there; schools whose demand is not known stay out.
    Provision provision() {
        return bundles.stream().map(bundle -> provision(bundle.id())).reduce(Provision.NONE, Provision::plus);
    }

    /// The same for an item or a bundle.
    Provision provision(RecordId itemOrBundle) {
        return schools.stream()
                .map(school -> figures.provision(perspective.available(), year, school, itemOrBundle))
                .filter(Provision::isKnown)
                .reduce(Provision.NONE, Provision::plus);
    }

    /// For how many of the schools the demand is not known.
    long unknown() {
        return schools.stream()
                .filter(school -> bundles.stream()
                        .anyMatch(bundle -> !figures.provision(perspective.available(), year, school, bundle.id())
                                .isKnown()))
                .count();
    }

    /// The items of the bundle that somebody needs or has.
    List<Item> items() {
        return figures.items().items().stream()
                .filter(item -> bundles.stream().anyMatch(bundle -> bundle.id().equals(item.bundle())))
                .filter(item -> {
                    Provision provision = provision(item.id());
                    return provision.demand() > 0 || provision.available() > 0;
                })
                .toList();
    }
}
