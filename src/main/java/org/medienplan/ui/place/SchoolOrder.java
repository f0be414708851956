package org.medienplan.ui.place;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// The order of schools in lists: by school type, within it by name. General secondary schools come first, since most
/// of a plan's money goes there, the many primary schools last.
public final class SchoolOrder {

    private static final List<SchoolCategory> CATEGORIES = List.of(
            SchoolCategory.SECONDARY,
            SchoolCategory.SPECIAL,
            SchoolCategory.VOCATIONAL,
            SchoolCategory.ADULT,
            SchoolCategory.PRIMARY);

    private final Map<RecordId, SchoolType> types;

    /// The order of a plan.
    public SchoolOrder(Plan plan) {
        types = plan.schoolTypes().rows().stream().collect(Collectors.toMap(SchoolType::id, Function.identity()));
    }

    /// The ids of the schools of a plan in this order.
    public static List<RecordId> ids(Plan plan) {
        return new SchoolOrder(plan).sorted(plan).stream().map(School::id).toList();
    }

    /// The schools in this order.
    public List<School> sorted(Plan plan) {
        Collator names = Collator.getInstance(Locale.GERMAN);
        return plan.schools().rows().stream()
                .sorted(Comparator.comparing(School::schoolType, this::compare)
                        .thenComparing(School::name, names::compare))
                .toList();
    }

    private int compare(RecordId a, RecordId b) {
        return Comparator.comparingInt(this::category)
                .thenComparingInt(type -> -highest(type))
                .thenComparing(Comparator.naturalOrder())
                .compare(a, b);
    }

    private int category(RecordId type) {
        SchoolType known = types.get(type);
        return known == null ? CATEGORIES.size() : CATEGORIES.indexOf(known.category());
    }

    private int highest(RecordId type) {
        SchoolType known = types.get(type);
        return known == null ? 0 : known.gradeTo();
    }
}
