package org.medienplan.ui.step.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.analysis.training.TrainingCoverage;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.Area;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.workspace.Snapshot;

/// How many teachers of every school have had a seat, area by area and half-year by half-year.
///
/// @param halfYears the half-years of the planned years
/// @param groups the schools by their type, in the usual order
/// @param sessions whether anything is in the calendar at all
record CoverageContent(List<HalfYear> halfYears, List<Group> groups, boolean sessions) {

    /// What is asked of every school: the areas in their order, then any area.
    static final List<Optional<Area>> COLUMNS = Stream.concat(
                    Arrays.stream(Area.values()).map(Optional::of), Stream.of(Optional.<Area>empty()))
            .toList();

    /// Schools of one type.
    record Group(RecordId type, String name, List<AtSchool> schools) {

        Group {
            schools = List.copyOf(schools);
        }
    }

    /// One school, or several together.
    ///
    /// @param teachers its teachers in the first planned year
    /// @param trained for each of [#COLUMNS] the teachers with a seat up to the end of each half-year
    record AtSchool(RecordId id, String name, int teachers, List<List<Integer>> trained) {

        AtSchool {
            trained = List.copyOf(trained);
        }

        int trained(int column, int halfYear) {
            return trained.get(column).get(halfYear);
        }
    }

    /// Computed in the background.
    static CoverageContent of(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        List<RecordId> order = SchoolOrder.ids(plan);
        List<List<TrainingCoverage>> columns = COLUMNS.stream()
                .map(area -> TrainingCoverage.of(snapshot.figures(), order, area.orElse(null)))
                .toList();
        Map<RecordId, List<AtSchool>> byType = new LinkedHashMap<>();
        for (int i = 0; i < columns.getFirst().size(); i++) {
            int row = i;
            TrainingCoverage any = columns.getFirst().get(row);
            AtSchool school = new AtSchool(
                    any.school(),
                    Names.of(plan, any.school()),
                    any.teachers(),
                    columns.stream().map(column -> column.get(row).trained()).toList());
            plan.schools()
                    .find(any.school())
                    .ifPresent(found -> byType.computeIfAbsent(found.schoolType(), key -> new ArrayList<>())
                            .add(school));
        }
        List<Group> groups = byType.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), Names.of(plan, entry.getKey()), entry.getValue()))
                .toList();
        return new CoverageContent(
                TrainingCalendar.halfYears(plan),
                groups,
                plan.trainingSessions().size() > 0);
    }

    /// The planned years.
    List<Integer> years() {
        return halfYears.stream().map(HalfYear::year).distinct().toList();
    }

    List<AtSchool> schools() {
        return groups.stream().flatMap(group -> group.schools().stream()).toList();
    }

    /// The schools of a line of the matrix.
    ///
    /// @param key of the line: a school, a school type; anything else means all
    List<AtSchool> schools(String key) {
        return groups.stream()
                .filter(group -> group.type().toString().equals(key))
                .findFirst()
                .map(Group::schools)
                .orElseGet(() -> {
                    List<AtSchool> one = schools().stream()
                            .filter(school -> school.id().toString().equals(key))
                            .toList();
                    return one.isEmpty() ? schools() : one;
                });
    }
}
