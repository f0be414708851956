package org.medienplan.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Certainty;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Ratio;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// A plan of which the larger part rests on estimated prices.
final class Estimates implements Check {

    @Override
    public String id() {
        return "estimates";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Map<RecordId, Long> estimated = new LinkedHashMap<>();
        scope.plan().items().rows().stream()
                .filter(item -> item.certainty() == Certainty.ESTIMATE && scope.isNeeded(item.id()))
                .forEach(item -> estimated.put(item.id(), scope.value(Metric.COST, null, null, item.id())));
        long sum = estimated.values().stream().mapToLong(Long::longValue).sum();
        long all = scope.value(Metric.COST, null, null, null);
        if (all == 0
                || sum
                        <= scope.limits()
                                .share(Limit.ESTIMATE_SHARE)
                                .of(Money.ofCents(all))
                                .cents()) {
            return Stream.empty();
        }
        RecordId largest = Collections.max(estimated.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        Share part = Share.ofPercent(Math.toIntExact(new Ratio(100, all).apply(sum, Rounding.HALF_UP)));
        return Stream.of(
                Case.of(new FieldRef(largest, "certainty"), "check.estimates", part, estimated.size(), largest));
    }
}
