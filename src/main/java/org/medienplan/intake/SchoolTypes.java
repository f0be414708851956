package org.medienplan.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.RecordId;

/// Finds a school type of the plan by any of its names in official lists.
final class SchoolTypes {

    private final Map<String, RecordId> byName = new HashMap<>();

    SchoolTypes(Plan plan) {
        for (SchoolType type : plan.schoolTypes().rows()) {
            Stream.concat(type.officialKeys().stream(), Stream.of(type.name(), type.shortName()))
                    .forEach(name -> byName.putIfAbsent(SourceTable.folded(name), type.id()));
        }
    }

    Optional<RecordId> find(String name) {
        return Optional.ofNullable(byName.get(SourceTable.folded(name)));
    }
}
