package org.medienplan.calc;

import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.calc.base.Assumptions;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.base.Row;
import org.medienplan.calc.cost.Prices;
import org.medienplan.calc.demand.NeedBooks;
import org.medienplan.calc.demand.RuleBook;
import org.medienplan.calc.purchase.MeasureBook;
import org.medienplan.calc.stock.Ageing;
import org.medienplan.calc.teaching.TeachingNeeds;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.RecordType;

/// What the figures of all holders have in common, resolved once from the plan.
///
/// @param frame the years
/// @param items the catalogue
/// @param assumptions what missing drivers follow from
/// @param lessons what lessons need
/// @param needs what holders need beside the standards
/// @param rules the standards
/// @param measures when gaps are closed
/// @param prices unit prices by year
/// @param ageings how units of every possible life age, by the number of years
/// @param zero the row of everything that is nothing in every year
record Shared(
        Frame frame,
        ItemList items,
        Assumptions assumptions,
        TeachingNeeds lessons,
        NeedBooks needs,
        RuleBook rules,
        MeasureBook measures,
        Prices prices,
        List<Ageing> ageings,
        Row zero) {

    private static final List<RecordType> SOURCES = List.of(
            RecordType.PLAN,
            RecordType.SCHOOL_TYPE,
            RecordType.DRIVER_RULE,
            RecordType.BUNDLE,
            RecordType.ITEM,
            RecordType.STANDARD,
            RecordType.RULE,
            RecordType.CAPABILITY,
            RecordType.CAPABILITY_ITEM,
            RecordType.TIMETABLE,
            RecordType.MEASURE);

    static Shared of(Plan plan) {
        Frame frame = Frame.of(plan.header());
        ItemList items = ItemList.of(plan);
        TeachingNeeds lessons = TeachingNeeds.of(plan, items, frame);
        NeedBooks needs = new NeedBooks(List.of(lessons));
        return new Shared(
                frame,
                items,
                Assumptions.of(plan),
                lessons,
                needs,
                RuleBook.of(plan, items, needs),
                MeasureBook.of(plan, items, frame),
                Prices.of(items, frame),
                IntStream.rangeClosed(0, Item.LONGEST_LIFE)
                        .mapToObj(life -> new Ageing(life, frame.firstYear()))
                        .toList(),
                Row.of(frame));
    }

    /// Whether two plans have all of it in common.
    static boolean isSame(Plan a, Plan b) {
        return SOURCES.stream().allMatch(type -> a.shares(b, type));
    }
}
