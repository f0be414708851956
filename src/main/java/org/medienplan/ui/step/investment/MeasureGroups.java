package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// Sorts measures by the type of the schools that they are for.
record MeasureGroups(Plan plan, Texts texts) {

    /// A group of measures.
    ///
    /// @param rank its place among the groups
    record Group(String key, String name, int rank) {}

    private static final int AFTER_TYPES = 100;

    Group of(Measure measure) {
        List<RecordId> types = measure.holders().stream()
                .map(this::type)
                .map(type -> type.orElse(null))
                .distinct()
                .toList();
        if (measure.holders().isEmpty()) {
            return new Group("all", texts.say("board.group.all"), AFTER_TYPES + 1);
        }
        if (types.size() > 1) {
            return new Group("mixed", texts.say("board.group.mixed"), AFTER_TYPES);
        }
        RecordId only = types.getFirst();
        return only == null
                ? new Group("authority", texts.many(RecordType.AUTHORITY), AFTER_TYPES + 2)
                : new Group(only.key(), texts.name(only), rank(only));
    }

    private Optional<RecordId> type(RecordId holder) {
        return holder.type() == RecordType.SCHOOL
                ? plan.schools().find(holder).map(school -> school.schoolType())
                : Optional.empty();
    }

    /// By the grades that a type begins with, then by its place in the list.
    private int rank(RecordId type) {
        List<SchoolType> all = plan.schoolTypes().rows();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(type)) {
                return i;
            }
        }
        return AFTER_TYPES;
    }
}
