package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.categories;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.count;
import static org.medienplan.field.Fields.decimal;
import static org.medienplan.field.Fields.grade;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.text;
import static org.medienplan.field.Fields.year;

import java.util.stream.Stream;
import org.medienplan.plan.pedagogy.Audience;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.plan.pedagogy.SampleProject;
import org.medienplan.plan.pedagogy.SocialForm;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.pedagogy.Timetable;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordType;

/// The fields of competences, capabilities and teaching projects.
final class PedagogyFields {

    private PedagogyFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(
                framework(), competence(), capability(), capabilityItem(), timetable(), sampleProject(), project());
    }

    private static RecordFields<Framework> framework() {
        return RecordFields.of(
                RecordType.FRAMEWORK,
                Framework.class,
                required("name", text(200)),
                required("audience", choice(Audience.class)),
                optional("state", text(2)),
                required("rank", count(0, 1000)),
                optional("source", text(500)),
                optional("note", text(2000)));
    }

    private static RecordFields<Competence> competence() {
        return RecordFields.of(
                RecordType.COMPETENCE,
                Competence.class,
                required("framework", reference(RecordType.FRAMEWORK)).owning(),
                required("number", text(20)),
                required("title", text(300)),
                optional("area", reference(RecordType.COMPETENCE)));
    }

    private static RecordFields<Capability> capability() {
        return RecordFields.of(
                RecordType.CAPABILITY,
                Capability.class,
                required("name", text(200)),
                required("counted_by", choice(CountedBy.class)),
                optional("group_size", count(2, Capability.LARGEST_GROUP)).in("pupils"),
                optional("bandwidth", count(0, 1_000_000)).in("kbit"),
                optional("note", text(2000)));
    }

    private static RecordFields<CapabilityItem> capabilityItem() {
        return RecordFields.of(
                RecordType.CAPABILITY_ITEM,
                CapabilityItem.class,
                required("capability", reference(RecordType.CAPABILITY)).owning(),
                required("item", reference(RecordType.ITEM)),
                required("amount", decimal(new Decimal(1))),
                required("rank", count(1, 99)),
                optional("note", text(2000)));
    }

    private static RecordFields<Timetable> timetable() {
        return RecordFields.of(
                RecordType.TIMETABLE,
                Timetable.class,
                required("categories", categories()).meaningAll(),
                required("usable_periods", count(1, 60)).in("periods"));
    }

    private static RecordFields<SampleProject> sampleProject() {
        return RecordFields.of(
                RecordType.SAMPLE_PROJECT,
                SampleProject.class,
                required("title", text(200)),
                required("subject", text(120)),
                required("categories", categories()).meaningAll(),
                required("grade_from", grade()),
                required("grade_to", grade()),
                required("competences", setOf(reference(RecordType.COMPETENCE))),
                required("capabilities", setOf(reference(RecordType.CAPABILITY))),
                required("hours", decimal(Decimal.ZERO)).in("periods"),
                required("social_form", choice(SocialForm.class)),
                optional("group_size", count(2, Capability.LARGEST_GROUP)).in("pupils"),
                optional("note", text(2000)));
    }

    private static RecordFields<TeachingProject> project() {
        return RecordFields.of(
                RecordType.TEACHING_PROJECT,
                TeachingProject.class,
                required("school", reference(RecordType.SCHOOL)).owning(),
                required("title", text(200)),
                required("subject", text(120)),
                required("grade_from", grade()),
                required("grade_to", grade()),
                required("competences", setOf(reference(RecordType.COMPETENCE))),
                required("capabilities", setOf(reference(RecordType.CAPABILITY))),
                required("groups", count(0, 500)),
                required("hours", decimal(Decimal.ZERO)).in("periods"),
                required("social_form", choice(SocialForm.class)),
                optional("group_size", count(2, Capability.LARGEST_GROUP)).in("pupils"),
                optional("first_school_year", year()),
                optional("note", text(2000)));
    }
}
