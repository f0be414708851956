package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Authority;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;

/// An authority with its schools; in one more group, schools whose authority the plan does not have.
///
/// @param authority the authority, null for the schools without one
/// @param schools its schools in the order of their keys
record HolderGroup(@Nullable RecordId authority, List<RecordId> schools) {

    static List<HolderGroup> of(Plan plan) {
        List<HolderGroup> groups = new ArrayList<>();
        Set<RecordId> placed = new HashSet<>();
        for (Authority authority : plan.authorities().rows()) {
            List<RecordId> schools = plan.schools().rows().stream()
                    .filter(school -> school.authority().equals(authority.id()))
                    .map(School::id)
                    .toList();
            groups.add(new HolderGroup(authority.id(), schools));
            placed.addAll(schools);
        }
        List<RecordId> others = plan.schools().rows().stream()
                .map(School::id)
                .filter(school -> !placed.contains(school))
                .toList();
        if (!others.isEmpty()) {
            groups.add(new HolderGroup(null, others));
        }
        return groups;
    }

    /// Its schools, then the authority itself.
    Stream<RecordId> holders() {
        return Stream.concat(schools.stream(), Stream.ofNullable(authority));
    }
}
