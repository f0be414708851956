package org.medienplan.calc.support;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.SchoolCategory;

/// The hours, call-outs and service levels that looking after the technology takes. Where a plan has a service
/// catalogue they count instead of what its standards say of the same items; where it has none, there are no needs.
public final class SupportNeeds implements NeedBook {

    private final ServiceBook book;
    private final ItemList items;
    private final Frame frame;
    private final Map<SchoolCategory, PaidWork> atSchools = new EnumMap<>(SchoolCategory.class);
    private final PaidWork atAuthority;

    private SupportNeeds(Plan plan, ItemList items, Frame frame) {
        this.book = ServiceBook.of(plan, items);
        this.items = items;
        this.frame = frame;
        for (SchoolCategory category : SchoolCategory.values()) {
            atSchools.put(category, PaidWork.of(book, items, category));
        }
        this.atAuthority = PaidWork.of(book, items, null);
    }

    public static SupportNeeds of(Plan plan, ItemList items, Frame frame) {
        return new SupportNeeds(plan, items, frame);
    }

    /// The service catalogue behind them.
    public ServiceBook book() {
        return book;
    }

    @Override
    public List<Need> needs(HolderFacts facts, Drivers drivers) {
        PaidWork work = book.isEmpty() ? null : work(facts);
        if (work == null) {
            return List.of();
        }
        List<Need> needs = new ArrayList<>();
        UnitPlaces places = new UnitPlaces(facts.holder(), items, frame);
        work.hours().forEach((item, lines) -> needs.add(new HoursNeed(item, lines, drivers, places)));
        work.callOuts().forEach(callOuts -> needs.add(new CallOutNeed(callOuts)));
        work.fees().forEach((item, due) -> needs.add(new FeeNeed(item, due, drivers)));
        return needs;
    }

    /// A school whose type is not known has no category either; nothing is known about it anyway.
    private @Nullable PaidWork work(HolderFacts facts) {
        SchoolType type = facts.type();
        if (facts.school() == null) {
            return atAuthority;
        }
        return type == null ? null : atSchools.get(type.category());
    }

    @Override
    public Map<Integer, Set<Integer>> follows() {
        Map<Integer, Set<Integer>> follows = new HashMap<>();
        List<PaidWork> all = new ArrayList<>(atSchools.values());
        all.add(atAuthority);
        for (PaidWork work : all) {
            work.hours()
                    .forEach((item, lines) -> lines.stream()
                            .flatMapToInt(EffortLine::follows)
                            .forEach(other -> follow(follows, item, other)));
            work.callOuts()
                    .forEach(callOuts -> callOuts.devices().forEach(other -> follow(follows, callOuts.item(), other)));
        }
        return follows;
    }

    private static void follow(Map<Integer, Set<Integer>> follows, int item, int other) {
        follows.computeIfAbsent(item, key -> new HashSet<>()).add(other);
    }
}
