package org.medienplan.calc.teaching;

import java.util.Comparator;
import java.util.List;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedBook;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Driver;

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
        SchoolLessons lessons = lessons(facts, drivers);
        return lessons.items().stream()
                .sorted(Comparator.comparingInt(items::place))
                .<Need>map(item -> new TeachingNeed(items.place(item), item, lessons, facts, this))
                .toList();
    }

    /// The lessons of a school.
    public SchoolLessons lessons(HolderFacts facts, Drivers drivers) {
        int periods = timetables.periods(facts.category());
        return new SchoolLessons(
                facts.projects(),
                serving,
                presence.at(facts, drivers, frame.lastHorizonIndex()),
                year -> week(drivers, frame.index(year), periods));
    }

    private static SchoolWeek week(Drivers drivers, int yearIndex, int periods) {
        return new SchoolWeek(
                drivers.value(Driver.PUPILS, yearIndex),
                drivers.value(Driver.CLASSES, yearIndex),
                drivers.value(Driver.TEACHING_ROOMS, yearIndex),
                periods);
    }

    Timetables timetables() {
        return timetables;
    }

    Frame frame() {
        return frame;
    }
}
