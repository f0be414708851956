package org.medienplan.ui.step.infrastructure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.trace.Derivation;

/// How many units of each holding count against demand in the first year, read off the derivations of the stock, so
/// that table and figures can never differ.
final class CountableUnits {

    private CountableUnits() {}

    /// Countable units by holding; one that counts nowhere is left out.
    static Map<RecordId, Integer> of(Plan plan, Figures figures) {
        Map<RecordId, Integer> units = new HashMap<>();
        for (FigureId stock : stocks(plan, figures)) {
            figures.explain(stock).orElseThrow().lines().forEach(line -> {
                if (line instanceof Derivation.Input input
                        && input.place() instanceof FieldRef place
                        && input.value() instanceof Value.Count(long count)) {
                    units.merge(place.record(), Math.toIntExact(count), Integer::sum);
                }
            });
        }
        return units;
    }

    private static Set<FigureId> stocks(Plan plan, Figures figures) {
        int year = figures.frame().firstYear();
        Set<RecordId> known = Set.copyOf(figures.holders());
        Set<FigureId> stocks = new LinkedHashSet<>();
        for (Holding holding : plan.holdings().rows()) {
            if (figures.items().place(holding.item()) >= 0) {
                holders(plan, holding)
                        .filter(known::contains)
                        .forEach(holder -> stocks.add(new FigureId(Metric.STOCK, year, holder, holding.item())));
            }
        }
        return stocks;
    }

    private static Stream<RecordId> holders(Plan plan, Holding holding) {
        RecordId holder = holding.holder();
        Stream<RecordId> direct = holder.type() == RecordType.SITE
                ? plan.siteShares().rows().stream()
                        .filter(share -> share.site().equals(holder))
                        .map(SiteShare::school)
                : Stream.of(holder);
        return direct.flatMap(one -> Stream.concat(Stream.of(one), successor(plan, one)));
    }

    private static Stream<RecordId> successor(Plan plan, RecordId holder) {
        return holder.type() == RecordType.SCHOOL
                ? plan.schools().find(holder).map(school -> school.successor()).stream()
                : Stream.empty();
    }
}
