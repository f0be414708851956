package org.medienplan.calc.base;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverRule;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;

/// The plan's stated assumptions, looked up by school type: the most specific one wins, then the one with the smaller
/// key.
public final class Assumptions {

    private final Map<RecordId, Map<Driver, Assumption>> bySchoolType = new HashMap<>();

    private Assumptions(Plan plan) {
        plan.schoolTypes().rows().forEach(type -> bySchoolType.put(type.id(), bestOf(plan, type)));
    }

    public static Assumptions of(Plan plan) {
        return new Assumptions(plan);
    }

    private static Map<Driver, Assumption> bestOf(Plan plan, SchoolType type) {
        Comparator<DriverRule> worse = Comparator.comparingInt((DriverRule rule) -> specificity(rule, type))
                .thenComparing(rule -> rule.id().key(), Comparator.reverseOrder());
        Map<Driver, DriverRule> best = new EnumMap<>(Driver.class);
        for (DriverRule rule : plan.driverRules().rows()) {
            if (specificity(rule, type) > 0) {
                best.merge(rule.driver(), rule, (one, other) -> worse.compare(one, other) < 0 ? other : one);
            }
        }
        Map<Driver, Assumption> prepared = new EnumMap<>(Driver.class);
        best.forEach((driver, rule) -> prepared.put(driver, new Assumption(rule, rule.ratio())));
        return prepared;
    }

    /// 3 where the rule names the type, 2 where it names its category, 1 where it is for all, 0 where it does not fit.
    private static int specificity(DriverRule rule, SchoolType type) {
        if (rule.schoolTypes().contains(type.id())) {
            return 3;
        }
        if (rule.categories().contains(type.category())) {
            return 2;
        }
        return rule.schoolTypes().isEmpty() && rule.categories().isEmpty() ? 1 : 0;
    }

    /// The assumptions for schools of a type, by the driver that they yield; none where the type is not known.
    Map<Driver, Assumption> of(@Nullable SchoolType type) {
        return type == null ? Map.of() : bySchoolType.getOrDefault(type.id(), Map.of());
    }
}
