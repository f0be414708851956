package org.medienplan.calc;

import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.calc.base.FactBook;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// The cells that a figure adds up.
///
/// @param holders blocks of the holders
/// @param bundles place of the bundle of which all items are asked, or of all bundles; none where a single item is
/// @param items places of the items, none for a driver
/// @param years places of the years
record Selection(List<HolderFigures> holders, List<Integer> bundles, List<Integer> items, List<Integer> years) {

    /// Finds the cells of a figure, or says why there are none.
    static Outcome<Selection> of(FigureId id, Figures figures) {
        return years(id, figures)
                .flatMap(years -> items(id, figures)
                        .flatMap(items -> holders(id, figures)
                                .map(found -> new Selection(found, bundles(id, figures), items, years))));
    }

    boolean isByBundle() {
        return !bundles.isEmpty();
    }

    private static List<Integer> bundles(FigureId id, Figures figures) {
        if (id.metric().isOfSupport()) {
            return List.of();
        }
        if (id.item() == null) {
            return List.of(CostTotals.all(figures.items()));
        }
        List<Bundle> all = figures.items().bundles();
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).id().equals(id.item()))
                .boxed()
                .toList();
    }

    private static Outcome<List<Integer>> years(FigureId id, Figures figures) {
        Integer year = id.year();
        if (year == null) {
            return id.metric().isFlow()
                    ? Outcome.ok(places(figures.frame().horizon()))
                    : Outcome.refused("figure.needs_year", id.toString());
        }
        return figures.frame().contains(year)
                ? Outcome.ok(List.of(figures.frame().index(year)))
                : Outcome.refused(
                        "figure.year_outside",
                        new Value.Plain(year),
                        new Value.Plain(figures.frame().firstYear()),
                        new Value.Plain(figures.frame().lastYear()));
    }

    private static Outcome<List<Integer>> items(FigureId id, Figures figures) {
        RecordId item = id.item();
        if (id.grades() != null && id.metric() != Metric.COUNTED_PUPILS) {
            return Outcome.refused("figure.takes_no_grades", id.toString());
        }
        if (id.programme() != null && !isOfProgramme(id, figures)) {
            return Outcome.refused("figure.takes_no_programme", id.toString());
        }
        if (id.metric().driver() != null) {
            return item == null ? Outcome.ok(List.of()) : Outcome.refused("figure.takes_no_item", id.toString());
        }
        if (id.metric().isOfSupport()) {
            return hours(id, figures);
        }
        if (item == null) {
            return id.metric() == Metric.PRICE
                    ? Outcome.refused("figure.needs_item", id.toString())
                    : Outcome.ok(places(figures.items().size()));
        }
        boolean known = figures.items().place(item) >= 0
                || figures.items().bundles().stream()
                        .anyMatch(bundle -> bundle.id().equals(item));
        boolean single = id.metric() != Metric.PRICE || figures.items().place(item) >= 0;
        return known && single
                ? Outcome.ok(figures.items().placesOf(item))
                : Outcome.refused("figure.no_such_record", item.toString());
    }

    /// Whether a figure can be asked of the programme that it names.
    private static boolean isOfProgramme(FigureId id, Figures figures) {
        boolean single = id.metric() != Metric.OWN_MONEY && id.metric() != Metric.OWN_MONEY_AFTER;
        RecordId programme = id.programme();
        return id.metric().isOfFunding()
                && single
                && programme != null
                && figures.plan().programmes().find(programme).isPresent();
    }

    /// The items by which hours are paid, or one of them; such a figure takes no other.
    private static Outcome<List<Integer>> hours(FigureId id, Figures figures) {
        RecordId wanted = id.item();
        List<RecordId> paid = figures.services().hourItems();
        if (wanted != null && !paid.contains(wanted)) {
            return Outcome.refused("figure.takes_no_item", id.toString());
        }
        return Outcome.ok(paid.stream()
                .filter(item -> wanted == null || item.equals(wanted))
                .map(figures.items()::place)
                .filter(place -> place >= 0)
                .toList());
    }

    private static Outcome<List<HolderFigures>> holders(FigureId id, Figures figures) {
        RecordId holder = id.holder();
        if (holder == null) {
            return Outcome.ok(id.metric() == Metric.PRICE ? List.of() : figures.blocks());
        }
        HolderFigures block = FactBook.isHolder(holder.type()) ? figures.block(holder) : null;
        return block == null ? Outcome.refused("figure.no_such_record", holder.toString()) : Outcome.ok(List.of(block));
    }

    private static List<Integer> places(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
