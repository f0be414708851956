package org.medienplan.calc.support;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.support.EffortKind;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Ratio;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// What the authority pays for at schools of one category, or at itself: the lines of effort of those who are paid by
/// each item, and the call-outs and service levels of those who operate.
///
/// @param hours lines of effort by the place of the item that pays the hour; none where nobody paid by it owns a task
/// @param callOuts call-outs under contract
/// @param fees places of items that are paid once for each school
record PaidWork(SortedMap<Integer, List<EffortLine>> hours, List<CallOuts> callOuts, SortedMap<Integer, Boolean> fees) {

    /// Call-outs that follow the number of devices.
    ///
    /// @param item place of the item that pays one
    /// @param devices places of the items whose units are counted
    /// @param ratio call-outs for each unit
    /// @param terms where the number stands
    record CallOuts(int item, List<Integer> devices, Ratio ratio, PartyTerms terms) {}

    static PaidWork of(ServiceBook book, ItemList items, @Nullable SchoolCategory category) {
        SortedMap<Integer, List<EffortLine>> hours = new TreeMap<>();
        List<CallOuts> callOuts = new ArrayList<>();
        SortedMap<Integer, Boolean> fees = new TreeMap<>();
        for (PartyTerms terms : book.terms()) {
            place(terms.hourItem(), items)
                    .forEach(item -> hours.computeIfAbsent(item, key -> new ArrayList<>())
                            .addAll(book.linesOf(terms.party(), category)));
            List<EffortLine> daily = book.linesOf(terms.party(), category).stream()
                    .filter(line -> line.task().isDaily())
                    .toList();
            boolean operates = book.tasksOf(terms.party(), category).stream().anyMatch(ServiceTask::isDaily);
            place(terms.callOutItem(), items).forEach(item -> callOuts.add(callOuts(item, daily, terms)));
            place(terms.feeItem(), items)
                    .forEach(item -> fees.merge(item, operates && category != null, Boolean::logicalOr));
        }
        return new PaidWork(hours, callOuts, fees);
    }

    private static Stream<Integer> place(@Nullable RecordId item, ItemList items) {
        return item == null ? Stream.empty() : Stream.of(items.place(item)).filter(place -> place >= 0);
    }

    private static CallOuts callOuts(int item, List<EffortLine> lines, PartyTerms terms) {
        Decimal perHundred = terms.callOuts();
        List<Integer> devices = lines.stream()
                .filter(line -> line.rule().kind() == EffortKind.WORK)
                .flatMap(line -> line.items().stream())
                .distinct()
                .sorted()
                .toList();
        Ratio ratio = Ratio.of(perHundred == null ? Decimal.ZERO : perHundred, Decimal.of(100));
        return new CallOuts(item, devices, ratio, terms);
    }
}
