package org.medienplan.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.investment.Obligation;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// A bundle whose gaps nobody has put into a measure: everything is bought as soon as it is lacking.
final class BundleWithoutMeasure implements Check {

    @Override
    public String id() {
        return "measure_missing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Map<RecordId, Set<RecordId>> lacking = new LinkedHashMap<>();
        for (Balances.Line line : scope.balances().now()) {
            if (line.gap() > 0) {
                lacking.computeIfAbsent(line.item().bundle(), _ -> new LinkedHashSet<>())
                        .add(line.holder());
            }
        }
        Set<RecordId> planned =
                scope.plan().measures().rows().stream().map(Measure::bundle).collect(Collectors.toSet());
        return lacking.entrySet().stream()
                .filter(bundle -> !planned.contains(bundle.getKey()))
                .map(bundle -> of(bundle.getKey(), bundle.getValue(), scope));
    }

    private static Case of(RecordId bundle, Set<RecordId> holders, Scope scope) {
        FigureId cost = FigureId.of(Metric.COST, scope.firstYear()).forItem(bundle);
        return Case.of(cost, "check.measure_missing", bundle, holders.size(), new Value.Plain(scope.firstYear()))
                .fixedBy(Fixes.add(plan -> measure(bundle, plan)));
    }

    private static Measure measure(RecordId bundle, Plan plan) {
        PlanHeader header = plan.header();
        return new Measure(
                free(bundle.key(), plan),
                plan.bundles().get(bundle).name(),
                bundle,
                Set.of(),
                Set.of(),
                null,
                null,
                HalfYear.firstOf(header.firstYear()),
                HalfYear.lastOf(header.lastYear()),
                Obligation.OBLIGATORY,
                null,
                null);
    }

    private static RecordId free(String wanted, Plan plan) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new RecordId(RecordType.MEASURE, number == 1 ? wanted : wanted + "-" + number))
                .filter(id -> plan.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
