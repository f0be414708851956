package org.medienplan.ui.step.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.change.Change;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Measures that are to run at another time, all of them moved alike.
///
/// @param measures which
/// @param start by how many half-years they begin later
/// @param end by how many half-years they end later
record MeasureMove(Set<RecordId> measures, int start, int end) {

    /// The move as an edit of a plan in which the measures are.
    Change change(Plan plan) {
        return new Change(label(plan), this::on);
    }

    private Message label(Plan plan) {
        List<Measure> all = found(plan);
        if (all.size() != 1) {
            return Message.of("board.move.several", all.size());
        }
        Measure only = all.getFirst();
        if (start == 0) {
            return Message.of("board.move.end", only.name(), moved(only.end(), end));
        }
        if (end == 0) {
            return Message.of("board.move.start", only.name(), moved(only.start(), start));
        }
        HalfYear to = moved(only.start(), start);
        return start % 2 == 0
                ? Message.of("board.move.year", only.name(), new Value.Plain(to.year()))
                : Message.of("board.move.half_year", only.name(), to);
    }

    private List<Measure> found(Plan plan) {
        return measures.stream()
                .flatMap(id -> plan.measures().find(id).stream())
                .sorted(Comparator.comparing(Measure::id))
                .toList();
    }

    /// Refused where nothing of a measure would be left within the years of the plan, and where it would end before it
    /// begins.
    private Outcome<Patch> on(Plan plan) {
        HalfYear first = new HalfYear(plan.header().firstYear(), 1);
        HalfYear last = new HalfYear(plan.header().lastYear(), 2);
        List<Measure> all = found(plan);
        for (Measure measure : all) {
            HalfYear from = moved(measure.start(), start);
            HalfYear to = moved(measure.end(), end);
            boolean leaves = (start < 0 && from.compareTo(first) < 0) || (end > 0 && to.compareTo(last) > 0);
            if (leaves) {
                return Outcome.refused(
                        "board.move.outside",
                        measure.name(),
                        plan.header().firstYear() + "–" + plan.header().lastYear());
            }
            if (to.compareTo(from) < 0) {
                return Outcome.refused("invalid.end_before_start", measure.name(), from, to);
            }
        }
        return Outcome.ok(new Patch(all.stream().flatMap(this::edits).toList()));
    }

    private Stream<Edit> edits(Measure measure) {
        return Stream.of(edit(measure, "start", measure.start(), start), edit(measure, "end", measure.end(), end))
                .flatMap(Optional::stream);
    }

    private static Optional<Edit> edit(Measure measure, String field, HalfYear before, int halves) {
        return halves == 0
                ? Optional.empty()
                : Optional.of(new Edit.SetField(new FieldRef(measure.id(), field), before, moved(before, halves)));
    }

    private static HalfYear moved(HalfYear date, int halves) {
        return date.plus(halves);
    }
}
