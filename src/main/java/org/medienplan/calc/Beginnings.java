package org.medienplan.calc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.medienplan.message.Outcome;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// When measures first begin, by bundle and holder, and which of them a measure has to wait for. A bundle without
/// measures is bought as soon as its gap opens, so nothing waits for it.
public final class Beginnings {

    private final Figures figures;
    private final Map<RecordId, Map<RecordId, Measure>> first = new HashMap<>();

    private Beginnings(Figures figures) {
        this.figures = figures;
        for (Measure measure : figures.plan().measures().rows()) {
            Map<RecordId, Measure> byHolder = first.computeIfAbsent(measure.bundle(), _ -> new HashMap<>());
            holders(measure).forEach(holder -> byHolder.merge(holder, measure, Beginnings::earlier));
        }
    }

    /// The beginnings of a plan.
    public static Beginnings of(Figures figures) {
        return new Beginnings(figures);
    }

    private static Measure earlier(Measure one, Measure other) {
        return other.start().compareTo(one.start()) < 0 ? other : one;
    }

    /// The holders of a measure; one without any is for all.
    public Collection<RecordId> holders(Measure measure) {
        return measure.holders().isEmpty() ? figures.holders() : measure.holders();
    }

    /// The measure that a measure ought to wait for at a holder: the first one there of a bundle that comes before its
    /// own, where that begins later. Where the holder lacks nothing of that bundle when the plan begins, the other one
    /// only replaces what is there, and nothing waits.
    ///
    /// @param before a bundle that comes first
    public Optional<Measure> awaited(Measure measure, RecordId before, RecordId holder) {
        return Optional.ofNullable(first.getOrDefault(before, Map.of()).get(holder))
                .filter(other -> measure.start().compareTo(other.start()) < 0)
                .filter(other -> isLacking(holder, before));
    }

    private boolean isLacking(RecordId holder, RecordId bundle) {
        FigureId gap = new FigureId(Metric.GAP, figures.frame().firstYear(), holder, bundle);
        return figures.figure(gap) instanceof Outcome.Ok<Figure>(Figure found) && found.value() > 0;
    }
}
