package org.medienplan.analysis.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.pedagogy.SampleProject;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// What a school gets that takes worked examples over: projects in those grades that it has, for as many classes as
/// these grades have by its figures.
///
/// @param figures the figures of the plan
/// @param school the school
public record TakenOver(Figures figures, School school) {

    /// Whether an example suits the school: its category and at least one of its grades.
    public boolean suits(SampleProject sample) {
        return type().filter(type ->
                        sample.categories().isEmpty() || sample.categories().contains(type.category()))
                .filter(type -> sample.gradeFrom() <= type.gradeTo() && type.gradeFrom() <= sample.gradeTo())
                .isPresent();
    }

    /// The records: projects, and where their values come from.
    ///
    /// @param ids gives each project an id that no record has
    public List<Identified> records(List<SampleProject> samples, Supplier<RecordId> ids) {
        List<Identified> records = new ArrayList<>();
        for (SampleProject sample : samples) {
            TeachingProject project = project(sample, ids.get());
            String source = figures.plan()
                    .origin(sample.id(), "title")
                    .map(Origin::source)
                    .orElse(sample.title());
            records.add(project);
            records.add(
                    new Origin(Origin.idOf(project.id(), null), project.id(), null, OriginKind.ASSUMED, source, null));
            records.add(new Origin(
                    Origin.idOf(project.id(), "groups"), project.id(), "groups", OriginKind.COMPUTED, null, null));
        }
        return records;
    }

    private TeachingProject project(SampleProject sample, RecordId id) {
        int from = type().map(type -> Math.max(type.gradeFrom(), sample.gradeFrom()))
                .orElse(sample.gradeFrom());
        int to = type().map(type -> Math.min(type.gradeTo(), sample.gradeTo())).orElse(sample.gradeTo());
        return new TeachingProject(
                id,
                school.id(),
                sample.title(),
                sample.subject(),
                from,
                to,
                sample.competences(),
                sample.capabilities(),
                classes(to - from + 1),
                sample.hours(),
                sample.socialForm(),
                sample.groupSize(),
                null,
                sample.note());
    }

    /// Its classes spread evenly over its grades, at least one.
    private int classes(int grades) {
        long all = figures.value(Metric.CLASSES, figures.frame().firstYear(), school.id(), null);
        int ofType = type().map(type -> type.gradeTo() - type.gradeFrom() + 1).orElse(grades);
        return Math.clamp(Math.ceilDiv(all * grades, (long) ofType), 1, 500);
    }

    private Optional<SchoolType> type() {
        return figures.plan().schoolTypes().find(school.schoolType());
    }
}
