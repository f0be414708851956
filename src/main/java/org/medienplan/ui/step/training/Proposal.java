package org.medienplan.ui.step.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.schedule.CalendarProposal;
import org.medienplan.workspace.Snapshot;

/// A proposed calendar with what it costs.
///
/// @param calendar the proposal
/// @param courses what its courses cost in each planned year
/// @param change by how much everything costs more or less in each planned year
/// @param firstYear the first planned year
record Proposal(CalendarProposal calendar, List<Money> courses, List<Money> change, int firstYear) {

    /// Computed in the background.
    ///
    /// @param keys begin of the keys of new records; no record has one that begins like it
    static Proposal of(Snapshot snapshot, String keys) {
        AtomicInteger counter = new AtomicInteger();
        CalendarProposal calendar = CalendarProposal.of(
                snapshot.figures(), type -> new RecordId(type, keys + "-" + counter.incrementAndGet()));
        Figures now = snapshot.figures();
        Figures then = now.update(calendar.on(snapshot.plan()));
        List<Long> before = TrainingCalendar.of(now).centsByYear();
        List<Long> after = TrainingCalendar.of(then).centsByYear();
        List<Money> courses = new ArrayList<>();
        List<Money> change = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            int year = now.frame().year(i);
            courses.add(Money.ofCents(after.get(i) - before.get(i)));
            change.add(Money.ofCents(
                    then.value(Metric.COST, year, null, null) - now.value(Metric.COST, year, null, null)));
        }
        return new Proposal(calendar, courses, change, now.frame().firstYear());
    }
}
