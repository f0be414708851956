package org.medienplan.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.field.Fields;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.SocialForm;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.pedagogy.Timetable;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Words for what schools teach, to be put into a [PlanBuilder].
public final class Lessons {

    private Lessons() {}

    public static RecordId project(String key) {
        return new RecordId(RecordType.TEACHING_PROJECT, key);
    }

    public static RecordId capability(String key) {
        return new RecordId(RecordType.CAPABILITY, key);
    }

    public static RecordId competence(String key) {
        return new RecordId(RecordType.COMPETENCE, key);
    }

    /// A capability that takes no part of the line.
    public static Capability capability(String key, CountedBy countedBy) {
        return new Capability(capability(key), key, countedBy, countedBy == CountedBy.GROUP ? 4 : null, null, null);
    }

    /// That one of an item serves one of a capability.
    public static CapabilityItem serves(String capability, String item, int rank) {
        RecordId id = new RecordId(RecordType.CAPABILITY_ITEM, capability + "-" + item);
        return new CapabilityItem(id, capability(capability), Details.item(item), Decimal.ONE, rank, null);
    }

    public static Timetable periods(int usable, SchoolCategory... categories) {
        String key = "periods-" + Stream.of(categories).map(Enum::name).collect(Collectors.joining("-"));
        return new Timetable(new RecordId(RecordType.TIMETABLE, key), Set.of(categories), usable);
    }

    /// A project of so many classes in grades 5 to 6, for so many hours a week, in pairs, that presupposes something.
    ///
    /// @param details other fields
    public static TeachingProject project(
            String key, String school, int classes, String hours, String capability, Detail.Values... details) {
        Map<String, Object> values = new HashMap<>();
        values.put("school", Details.school(school));
        values.put("title", "Vorhaben " + key);
        values.put("subject", "Deutsch");
        values.put("grade_from", 5);
        values.put("grade_to", 6);
        values.put("competences", Set.of());
        values.put("capabilities", Set.of(capability(capability)));
        values.put("groups", classes);
        values.put("hours", Decimal.parse(hours).orElseThrow());
        values.put("social_form", SocialForm.PAIRS);
        for (Detail.Values detail : details) {
            values.putAll(detail.fields());
        }
        return (TeachingProject) Fields.of(RecordType.TEACHING_PROJECT)
                .create(project(key), values)
                .orElseThrow();
    }
}
