package org.medienplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;

/// When measures first begin, by bundle and holder.
final class Beginnings {

    private final List<RecordId> all;
    private final Map<RecordId, Map<RecordId, Measure>> first = new HashMap<>();

    private Beginnings(Plan plan) {
        List<RecordId> holders = new ArrayList<>();
        plan.schools().rows().stream().map(School::id).forEach(holders::add);
        plan.authorities().rows().forEach(authority -> holders.add(authority.id()));
        this.all = List.copyOf(holders);
        for (Measure measure : plan.measures().rows()) {
            Map<RecordId, Measure> byHolder = first.computeIfAbsent(measure.bundle(), _ -> new HashMap<>());
            holders(measure).forEach(holder -> byHolder.merge(holder, measure, Beginnings::earlier));
        }
    }

    static Beginnings of(Plan plan) {
        return new Beginnings(plan);
    }

    private static Measure earlier(Measure one, Measure other) {
        return other.start().compareTo(one.start()) < 0 ? other : one;
    }

    /// The holders of a measure; one without any is for all.
    Collection<RecordId> holders(Measure measure) {
        return measure.holders().isEmpty() ? all : measure.holders();
    }

    /// The first measure of a bundle at a holder.
    Optional<Measure> first(RecordId bundle, RecordId holder) {
        return Optional.ofNullable(first.getOrDefault(bundle, Map.of()).get(holder));
    }
}
