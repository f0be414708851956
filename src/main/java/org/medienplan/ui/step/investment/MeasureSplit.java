package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.medienplan.change.Change;
import org.medienplan.change.Difference;
import org.medienplan.change.NewIds;
import org.medienplan.field.Fields;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// A measure that becomes one for each school type, so that each can run at its own time. Together they are for the
/// same schools as before and cost the same.
///
/// @param measure the measure
record MeasureSplit(RecordId measure) {

    private static final int LONGEST_NAME = 200;

    /// The types of the schools of a measure with the schools of each; authorities have none of their own and stay
    /// together under the name of their type of record.
    static Map<String, Set<RecordId>> parts(Plan plan, Measure measure) {
        Map<String, Set<RecordId>> parts = new LinkedHashMap<>();
        for (RecordId holder : holders(plan, measure)) {
            parts.computeIfAbsent(type(plan, holder), _ -> new TreeSet<>()).add(holder);
        }
        return parts;
    }

    /// Those that it names; all schools and authorities where it names none.
    private static List<RecordId> holders(Plan plan, Measure measure) {
        return measure.holders().isEmpty()
                ? Stream.of(RecordType.SCHOOL, RecordType.AUTHORITY)
                        .flatMap(type -> plan.table(type).rows().stream())
                        .map(Identified::id)
                        .toList()
                : measure.holders().stream().sorted().toList();
    }

    private static String type(Plan plan, RecordId holder) {
        return plan.schools()
                .find(holder)
                .map(School::schoolType)
                .flatMap(id -> plan.schoolTypes().find(id))
                .map(found -> found.name())
                .orElse("");
    }

    /// The split as an edit.
    ///
    /// @param plan in which the measure is
    Change change(Plan plan, NewIds ids) {
        String name = plan.measures().get(measure).name();
        return new Change(
                Message.of("measure.split.label", name),
                now -> on(now, ids).map(edited -> Difference.between(now, edited)));
    }

    private Outcome<Plan> on(Plan plan, NewIds ids) {
        Optional<Measure> found = plan.measures().find(measure);
        if (found.isEmpty()) {
            return Outcome.refused("change.gone", measure);
        }
        Measure before = found.get();
        Map<String, Set<RecordId>> parts = parts(plan, before);
        if (parts.size() < 2) {
            return Outcome.refused("measure.split.one", before.name());
        }
        List<Measure> made = new ArrayList<>();
        parts.forEach((type, holders) -> made.add(part(before, type, holders)));
        Plan edited = plan.with(made.getFirst());
        for (Measure part : made.subList(1, made.size())) {
            edited = edited.with(new Measure(
                    ids.next(RecordType.MEASURE),
                    part.name(),
                    part.bundle(),
                    part.holders(),
                    part.items(),
                    part.gradeFrom(),
                    part.gradeTo(),
                    part.start(),
                    part.end(),
                    part.obligation(),
                    part.ordered(),
                    part.note()));
        }
        return Outcome.ok(edited);
    }

    private static Measure part(Measure before, String type, Set<RecordId> holders) {
        String name = type.isEmpty() ? before.name() : before.name() + ", " + type;
        String fitting = name.length() > LONGEST_NAME ? before.name() : name;
        return Fields.of(before).with(before, Map.of("name", fitting, "holders", Set.copyOf(holders)));
    }

    /// How many measures it would become.
    static int count(Plan plan, Measure measure) {
        return parts(plan, measure).size();
    }
}
