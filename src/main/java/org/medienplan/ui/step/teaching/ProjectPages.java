package org.medienplan.ui.step.teaching;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.MissingTemplateButton;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.place.TemplateChooser;
import org.medienplan.workspace.MissingTemplates;

/// The tables of this step: projects, frames and competences, capabilities with the items that serve them, assumptions,
/// worked examples.
final class ProjectPages {

    private ProjectPages() {}

    /// The projects of the chosen school, of all where none is chosen.
    static RecordTable projects(Surroundings surroundings, Supplier<Optional<RecordId>> school) {
        return RecordTable.of(
                        surroundings,
                        RecordType.TEACHING_PROJECT,
                        RecordColumns.of(RecordType.TEACHING_PROJECT)
                                .wide("title")
                                .fields("subject", "grade_from", "grade_to", "groups", "hours", "social_form")
                                .wide("competences", "capabilities")
                                .fields("school")
                                .hidden("group_size", "first_school_year", "note")
                                .all())
                .rows(plan -> plan.teachingProjects().rows().stream()
                        .filter(project -> school.get().isEmpty()
                                || project.school().equals(school.get().get()))
                        .map(TeachingProject::id)
                        .toList())
                .presets(plan -> school.get()
                        .<Map<String, Object>>map(id -> Map.of("school", id))
                        .orElse(Map.of()))
                .adding("accent");
    }

    /// Frames and competences.
    static RecordPages frames(Surroundings surroundings) {
        return new RecordPages(surroundings, surroundings.texts().say("teaching.frames.choice"))
                .with(RecordColumns.of(RecordType.COMPETENCE)
                        .wide("title")
                        .fields("number")
                        .wide("area", "framework"))
                .with(RecordType.FRAMEWORK, () -> frameTable(surroundings));
    }

    private static RecordTable frameTable(Surroundings surroundings) {
        RecordColumn[] columns = RecordColumns.of(RecordType.FRAMEWORK)
                .wide("name")
                .fields("audience", "state", "rank")
                .wide("source")
                .hidden("note")
                .all();
        return RecordTable.of(surroundings, RecordType.FRAMEWORK, columns)
                .adding("accent")
                .controls(template(surroundings));
    }

    /// A button that offers what the plan lacks of the templates for lessons.
    static Button template(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        return MissingTemplateButton.of(
                surroundings,
                texts.say("teaching.template.choose"),
                MissingTemplates.LESSONS,
                new TemplateChooser.Words(
                        texts.say("teaching.template.title"),
                        texts.say("teaching.template.text"),
                        texts.say("teaching.template.stay"),
                        texts.say("teaching.template.nothing")));
    }

    /// Capabilities, items, assumptions and worked examples.
    static RecordPages capabilities(Surroundings surroundings) {
        return new RecordPages(surroundings, surroundings.texts().say("teaching.capabilities.choice"))
                .with(RecordType.CAPABILITY, () -> capabilityTable(surroundings))
                .with(RecordColumns.of(RecordType.CAPABILITY_ITEM)
                        .wide("capability", "item")
                        .fields("amount", "rank", "note"))
                .with(RecordColumns.of(RecordType.TIMETABLE).wide("categories").fields("usable_periods"))
                .with(RecordColumns.of(RecordType.SAMPLE_PROJECT)
                        .wide("title")
                        .fields("subject", "grade_from", "grade_to", "hours", "social_form", "categories")
                        .wide("competences", "capabilities")
                        .hidden("group_size", "note"));
    }

    private static RecordTable capabilityTable(Surroundings surroundings) {
        return RecordTable.of(
                        surroundings,
                        RecordType.CAPABILITY,
                        RecordColumns.of(RecordType.CAPABILITY)
                                .wide("name")
                                .fields("counted_by", "group_size", "bandwidth")
                                .wide(CapabilityColumns.items())
                                .wide(CapabilityColumns.projects())
                                .fields("note")
                                .all())
                .rows(plan -> plan.capabilities().rows().stream()
                        .sorted(Comparator.comparing(Capability::name))
                        .map(Capability::id)
                        .toList())
                .adding("accent")
                .controls(template(surroundings));
    }

    /// Whether records of a type stand in the tables of [#capabilities].
    static boolean isOfCapabilities(RecordType type) {
        return switch (type) {
            case CAPABILITY, CAPABILITY_ITEM, TIMETABLE, SAMPLE_PROJECT -> true;
            default -> false;
        };
    }
}
