package org.medienplan.workspace;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.medienplan.plan.Template;
import org.medienplan.plan.pedagogy.SampleProject;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// The records that a plan takes over from templates.
final class TemplateRecords {

    private TemplateRecords() {}

    /// All records. Sample projects name competences of the frames of all Länder; those of frames that are not among
    /// the templates are left out.
    static List<Identified> of(List<Template> templates) {
        Set<RecordId> there = templates.stream()
                .flatMap(template -> template.records().stream())
                .map(Identified::id)
                .collect(Collectors.toSet());
        return templates.stream()
                .flatMap(template -> template.records().stream())
                .map(record -> record instanceof SampleProject sample ? fitting(sample, there::contains) : record)
                .toList();
    }

    /// The sample with only those competences and capabilities that are there.
    static SampleProject fitting(SampleProject sample, Predicate<RecordId> there) {
        return new SampleProject(
                sample.id(),
                sample.title(),
                sample.subject(),
                sample.categories(),
                sample.gradeFrom(),
                sample.gradeTo(),
                sample.competences().stream().filter(there).collect(Collectors.toSet()),
                sample.capabilities().stream().filter(there).collect(Collectors.toSet()),
                sample.hours(),
                sample.socialForm(),
                sample.groupSize(),
                sample.note());
    }
}
