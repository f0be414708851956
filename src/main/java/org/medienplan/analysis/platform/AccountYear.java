package org.medienplan.analysis.platform;

import java.util.List;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.calc.platform.AccountGroup;
import org.medienplan.calc.platform.AccountPlan;
import org.medienplan.calc.platform.SchoolAccounts;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// The accounts of all schools in a year, in the mean of its half-years.
///
/// @param year the year
/// @param pupils accounts of pupils
/// @param staff accounts of teachers
/// @param switched accounts that are switched in the year
/// @param missing schools whose pupils or teachers are not known
public record AccountYear(int year, long pupils, long staff, long switched, int missing) {

    /// The years of the horizon.
    public static List<AccountYear> of(Figures figures) {
        Plan plan = figures.plan();
        AccountPlan accounts = AccountPlan.of(plan);
        return figures.frame()
                .years()
                .limit(figures.frame().horizon())
                .mapToObj(year -> plan.schools().rows().stream()
                        .map(school -> at(school, accounts, figures, year))
                        .reduce(new AccountYear(year, 0, 0, 0, 0), AccountYear::plus))
                .toList();
    }

    private static AccountYear at(School school, AccountPlan plan, Figures figures, int year) {
        SchoolAccounts accounts = plan.of(
                school.id(),
                figures.plan()
                        .schoolTypes()
                        .find(school.schoolType())
                        .map(SchoolType::category)
                        .orElse(null));
        Figure pupils = heads(AccountGroup.PUPILS, school, figures, year);
        Figure staff = heads(AccountGroup.STAFF, school, figures, year);
        return new AccountYear(
                year,
                accounts.inMean(AccountGroup.PUPILS, year, Math.toIntExact(pupils.value())),
                accounts.inMean(AccountGroup.STAFF, year, Math.toIntExact(staff.value())),
                accounts.switched(AccountGroup.PUPILS, year, Math.toIntExact(pupils.value()))
                        + accounts.switched(AccountGroup.STAFF, year, Math.toIntExact(staff.value())),
                pupils.isComplete() && staff.isComplete() ? 0 : 1);
    }

    private static Figure heads(AccountGroup group, School school, Figures figures, int year) {
        return figures.figure(FigureId.of(Metric.of(group.driver()), year).forHolder(school.id()))
                .orElseThrow();
    }

    private AccountYear plus(AccountYear other) {
        return new AccountYear(
                year, pupils + other.pupils, staff + other.staff, switched + other.switched, missing + other.missing);
    }

    /// All accounts.
    public long all() {
        return pupils + staff;
    }
}
