package org.medienplan.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;

/// Carries the pupils of schools on from the last school year that is recorded by grade: each cohort moves up by a
/// grade each year, and the lowest grade stays as strong as it was. What a person recorded for a later year stays.
public final class Forecast {

    private final Plan plan;
    private final Draft draft;
    private final String source;
    private final Map<RecordId, List<DriverEntry>> entries;

    private Forecast(Plan plan, String source) {
        this.plan = plan;
        this.draft = new Draft(plan);
        this.source = source;
        this.entries = plan.driverEntries().rows().stream()
                .filter(entry -> entry.driver() == Driver.PUPILS)
                .collect(Collectors.groupingBy(DriverEntry::holder));
    }

    /// Carries schools on through a school year.
    ///
    /// @param schools at least one; those without pupils by grade are refused
    /// @param through the last school year, by the calendar year in which it begins
    /// @param source what the computed values name as their origin
    public static Change of(Plan plan, Collection<RecordId> schools, int through, String source) {
        Message label = schools.size() == 1
                ? Message.of(
                        "change.carried",
                        ChangeLabels.name(plan, schools.iterator().next()))
                : ChangeLabels.counted("change.carried_many", null, schools);
        return new Change(label, now -> new Forecast(now, source).carry(schools, through));
    }

    private Outcome<Patch> carry(Collection<RecordId> schools, int through) {
        for (RecordId id : schools) {
            Optional<School> school = plan.schools().find(id);
            Optional<SchoolType> type =
                    school.flatMap(found -> plan.schoolTypes().find(found.schoolType()));
            if (school.isEmpty() || type.isEmpty()) {
                return Outcome.refused("change.gone", id);
            }
            Map<Integer, Map<Integer, DriverEntry>> byYear = byYear(id);
            Optional<Integer> base = base(byYear);
            if (base.isEmpty()) {
                return Outcome.refused("change.carried.no_grades", ChangeLabels.name(plan, id));
            }
            carry(school.get(), type.get(), byYear, base.get(), through);
        }
        return draft.patch();
    }

    /// The pupils of a school by school year and grade.
    private Map<Integer, Map<Integer, DriverEntry>> byYear(RecordId school) {
        Map<Integer, Map<Integer, DriverEntry>> byYear = new TreeMap<>();
        for (DriverEntry entry : entries.getOrDefault(school, List.of())) {
            Integer grade = entry.grade();
            if (grade != null) {
                byYear.computeIfAbsent(entry.schoolYear(), year -> new HashMap<>())
                        .put(grade, entry);
            }
        }
        return byYear;
    }

    /// The last year with grades that a person or a file brought, not an earlier forecast.
    private Optional<Integer> base(Map<Integer, Map<Integer, DriverEntry>> byYear) {
        return byYear.entrySet().stream()
                .filter(year -> year.getValue().values().stream().anyMatch(entry -> !isComputed(entry)))
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later);
    }

    private boolean isComputed(DriverEntry entry) {
        return plan.origin(entry.id(), "value")
                .filter(origin -> origin.kind() == OriginKind.COMPUTED)
                .isPresent();
    }

    private void carry(
            School school, SchoolType type, Map<Integer, Map<Integer, DriverEntry>> byYear, int base, int through) {
        Map<Integer, Integer> pupils = new HashMap<>();
        byYear.getOrDefault(base, Map.of()).forEach((grade, entry) -> pupils.put(grade, entry.value()));
        Integer phaseOut = school.phaseOutFrom();
        int held = pupils.getOrDefault(type.gradeFrom(), 0);
        for (int year = base + 1; year <= through; year++) {
            for (int grade = type.gradeTo(); grade > type.gradeFrom(); grade--) {
                pupils.put(grade, pupils.getOrDefault(grade - 1, 0));
            }
            pupils.put(type.gradeFrom(), phaseOut != null && year >= phaseOut ? 0 : held);
            write(school.id(), type, year, pupils, byYear.getOrDefault(year, Map.of()));
        }
    }

    private void write(
            RecordId school,
            SchoolType type,
            int year,
            Map<Integer, Integer> pupils,
            Map<Integer, DriverEntry> recorded) {
        for (int grade = type.gradeFrom(); grade <= type.gradeTo(); grade++) {
            DriverEntry before = recorded.get(grade);
            if (before != null && !isComputed(before)) {
                pupils.put(grade, before.value());
            } else {
                RecordId id = before != null ? before.id() : DriverEntries.idOf(school, Driver.PUPILS, year, grade);
                draft.put(new DriverEntry(id, school, Driver.PUPILS, year, grade, pupils.getOrDefault(grade, 0), null));
                draft.note(id, "value", OriginKind.COMPUTED, source);
            }
        }
    }
}
