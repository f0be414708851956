package org.medienplan.calc.base;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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

    private final Map<RecordId, Map<Driver, DriverRule>> bySchoolType = new HashMap<>();

    private Assumptions(Plan plan) {
        for (SchoolType type : plan.schoolTypes().rows()) {
            Map<Driver, DriverRule> byDriver = new EnumMap<>(Driver.class);
            for (Driver driver : Driver.values()) {
                best(plan.driverRules().rows(), type, driver, byDriver);
            }
            bySchoolType.put(type.id(), byDriver);
        }
    }

    public static Assumptions of(Plan plan) {
        return new Assumptions(plan);
    }

    private static void best(List<DriverRule> rules, SchoolType type, Driver driver, Map<Driver, DriverRule> byDriver) {
        rules.stream()
                .filter(rule -> rule.driver() == driver && specificity(rule, type) > 0)
                .max(Comparator.comparingInt((DriverRule rule) -> specificity(rule, type))
                        .thenComparing(rule -> rule.id().key(), Comparator.reverseOrder()))
                .ifPresent(rule -> byDriver.put(driver, rule));
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

    /// The assumption that yields a driver for schools of a type, or null.
    @Nullable
    DriverRule find(@Nullable SchoolType type, Driver driver) {
        return type == null
                ? null
                : bySchoolType.getOrDefault(type.id(), Map.of()).get(driver);
    }
}
