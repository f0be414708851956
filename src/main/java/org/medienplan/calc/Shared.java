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
import org.medienplan.calc.platform.PlatformNeeds;
import org.medienplan.calc.purchase.MeasureBook;
import org.medienplan.calc.stock.Ageing;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.calc.support.SupportNeeds;
import org.medienplan.calc.teaching.TeachingNeeds;
import org.medienplan.calc.training.PricedItems;
import org.medienplan.calc.training.TrainingNeeds;
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
/// @param services who looks after the technology
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
        ServiceBook services,
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
            RecordType.SERVICE_TASK,
            RecordType.TASK_ROLE,
            RecordType.EFFORT_RULE,
            RecordType.PARTY_TERMS,
            RecordType.MEASURE,
            RecordType.TRAINING_OFFER,
            RecordType.PLATFORM_CANDIDATE,
            RecordType.ACCOUNT_STEP,
            RecordType.OLD_SERVICE,
            RecordType.DEVICE_SYSTEM);

    static Shared of(Plan plan) {
        Frame frame = Frame.of(plan.header());
        ItemList items = ItemList.of(plan);
        TeachingNeeds lessons = TeachingNeeds.of(plan, items, frame);
        SupportNeeds support = SupportNeeds.of(plan, items, frame);
        NeedBooks needs = new NeedBooks(
                List.of(lessons, PlatformNeeds.of(plan, items, frame), support, TrainingNeeds.of(plan, items, frame)));
        return new Shared(
                frame,
                items,
                Assumptions.of(plan),
                lessons,
                needs,
                RuleBook.of(plan, items, needs),
                MeasureBook.of(plan, items, frame),
                Prices.of(items, frame),
                support.book(),
                IntStream.rangeClosed(0, Item.LONGEST_LIFE)
                        .mapToObj(life -> new Ageing(life, frame.firstYear()))
                        .toList(),
                Row.of(frame));
    }

    /// Whether two plans have all of it in common.
    static boolean isSame(Plan a, Plan b) {
        return SOURCES.stream().allMatch(type -> a.shares(b, type)) && prices(a, b);
    }

    /// Whether sessions and released hours of two plans are priced by the same items.
    private static boolean prices(Plan a, Plan b) {
        boolean shared = a.shares(b, RecordType.TRAINING_SESSION) && a.shares(b, RecordType.MEDIA_OFFICER);
        return shared || PricedItems.of(a).equals(PricedItems.of(b));
    }
}
