package org.medienplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.Situation;

/// The assistant for a new plan, answered as the plan that pictures are taken of would have been.
///
/// @param page open at its first step
record AssistantTour(AssistantPage page, Plan plan, Texts texts) {

    /// A picture for each step that can be reached: without schools the list is where it ends.
    List<Situation> situations() {
        AssistantModel model = page.model();
        Situation first = new Situation("authority", () -> answerFirst(model));
        Situation empty = new Situation("schools-empty", model::next);
        if (plan.schools().rows().isEmpty()) {
            return List.of(first, empty);
        }
        return List.of(
                first,
                empty,
                new Situation("schools", () -> page.paste(schools())),
                new Situation("standard", model::next),
                new Situation("review", model::next));
    }

    private void answerFirst(AssistantModel model) {
        plan.authorities().rows().stream()
                .findFirst()
                .ifPresent(authority -> model.authority().set(authority.name()));
        model.state().set(plan.header().state().toUpperCase(Locale.ROOT));
        model.firstYear().set(plan.header().firstYear());
        model.horizon().set(plan.header().horizon());
    }

    private String schools() {
        Map<RecordId, Integer> pupils = new HashMap<>();
        plan.driverEntries().rows().stream()
                .filter(entry -> entry.driver() == Driver.PUPILS && entry.grade() == null)
                .forEach(entry -> pupils.put(entry.holder(), entry.value()));
        return plan.schools().rows().stream()
                .map(school -> line(school, pupils.getOrDefault(school.id(), 0)))
                .collect(Collectors.joining("\n", "Schulnummer\tName\tSchulform\tOrt\tSchülerzahl\n", "\n"));
    }

    private String line(School school, int pupils) {
        String town = school.town() == null ? "" : school.town();
        return String.join(
                "\t", school.number(), school.name(), texts.name(school.schoolType()), town, Integer.toString(pupils));
    }
}
