package org.medienplan.analysis.training;

import java.util.List;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// What is rolled out at schools by a measure, and how many of their teachers have had a suitable training by then.
///
/// @param measure the measure
/// @param start the half-year in which it begins
/// @param schools how it stands at each of its schools
public record Rollout(RecordId measure, HalfYear start, List<AtSchool> schools) {

    /// One school of a measure.
    ///
    /// @param school the school
    /// @param teachers its teachers in the year in which the measure begins
    /// @param trained those of them with a seat in a suitable offer up to then
    public record AtSchool(RecordId school, int teachers, int trained) {

        public int without() {
            return teachers - trained;
        }
    }

    public Rollout {
        schools = List.copyOf(schools);
    }

    public int teachers() {
        return schools.stream().mapToInt(AtSchool::teachers).sum();
    }

    public int trained() {
        return schools.stream().mapToInt(AtSchool::trained).sum();
    }

    public int without() {
        return teachers() - trained();
    }
}
