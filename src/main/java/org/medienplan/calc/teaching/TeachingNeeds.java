package org.medienplan.calc.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.RecordId;

/// The needs of all lessons of a plan.
public final class TeachingNeeds implements NeedBook {

    private final ItemList items;
    private final Frame frame;
    private final Serving serving;
    private final Timetables timetables;
    private final Presence presence;

    private TeachingNeeds(Plan plan, ItemList items, Frame frame) {
        this.items = items;
        this.frame = frame;
        this.serving = Serving.of(plan, item -> items.place(item) >= 0);
        this.timetables = Timetables.of(plan);
        this.presence = Presence.of(plan, items);
    }

    public static TeachingNeeds of(Plan plan, ItemList items, Frame frame) {
        return new TeachingNeeds(plan, items, frame);
    }

    @Override
    public List<Need> needs(HolderFacts facts, Drivers drivers) {
        if (facts.projects().isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Use>> byItem = new TreeMap<>();
        facts.projects().stream()
                .sorted(Comparator.comparing(TeachingProject::id))
                .forEach(project -> project.capabilities().stream()
                        .sorted()
                        .forEach(capability -> collect(project, capability, facts, byItem)));
        List<Need> needs = new ArrayList<>();
        byItem.forEach((item, uses) -> needs.add(new TeachingNeed(item, uses, facts, drivers, this)));
        return needs;
    }

    private void collect(
            TeachingProject project, RecordId capability, HolderFacts facts, Map<Integer, List<Use>> byItem) {
        serving.capability(capability)
                .ifPresent(found -> serving.chosen(capability, presence.at(facts))
                        .ifPresent(chosen -> add(new Use(project, found, chosen.amount()), chosen, byItem)));
    }

    private void add(Use use, CapabilityItem chosen, Map<Integer, List<Use>> byItem) {
        byItem.computeIfAbsent(items.place(chosen.item()), _ -> new ArrayList<>())
                .add(use);
    }

    Timetables timetables() {
        return timetables;
    }

    Frame frame() {
        return frame;
    }
}
