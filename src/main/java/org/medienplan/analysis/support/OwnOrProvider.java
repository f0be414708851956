package org.medienplan.analysis.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// What looking after the technology costs as planned and the other way round: with a provider in the place of own
/// staff, or own staff in the place of a provider.
///
/// @param byStaff whether own staff operates in the plan
/// @param years the years of the horizon
/// @param growth how both costs of the last year grow with the number of devices
public record OwnOrProvider(boolean byStaff, List<Year> years, Growth growth) {

    /// One year, in cents.
    ///
    /// @param posts posts of own staff
    /// @param staff what own staff costs
    /// @param bought what contracts cost
    /// @param other what the other way would cost
    /// @param devices devices that are asked for
    public record Year(int year, Posts posts, long staff, long bought, long other, long devices) {

        /// What the plan costs.
        public long planned() {
            return staff + bought;
        }

        /// What the other way would cost more.
        public long difference() {
            return other - planned();
        }

        /// Cost of the plan for each device in whole cents, half up; empty without devices.
        public Optional<Long> perDevice() {
            return devices == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(planned())
                            .divide(BigDecimal.valueOf(devices), 0, RoundingMode.HALF_UP)
                            .longValueExact());
        }
    }

    /// @param figures the figures of the plan
    public static OwnOrProvider of(Figures figures) {
        Plan plan = figures.plan();
        ServiceBook book = figures.services();
        Plan swapped = Handover.swapped(plan, book);
        Figures other = figures.update(swapped);
        List<Year> years = new ArrayList<>();
        DeviceCount devices = DeviceCount.of(figures);
        figures.frame()
                .years()
                .limit(figures.frame().horizon())
                .forEach(year -> years.add(year(figures, other, devices.in(year), year)));
        Figures doubled = figures.update(Handover.doubled(plan));
        Figures otherDoubled = other.update(Handover.doubled(swapped));
        int last = years.getLast().year();
        Growth growth = new Growth(
                years.getLast().devices(),
                new Growth.Line(cost(figures, last), cost(doubled, last)),
                new Growth.Line(cost(other, last), cost(otherDoubled, last)),
                posts(figures, last),
                posts(doubled, last));
        return new OwnOrProvider(Handover.isByStaff(book), List.copyOf(years), growth);
    }

    private static Year year(Figures figures, Figures other, long devices, int year) {
        Set<RecordId> staffed = new LinkedHashSet<>();
        Set<RecordId> bought = items(figures);
        for (RecordId item : bought) {
            if (figures.services().postHours(item) > 0) {
                staffed.add(item);
            }
        }
        bought.removeAll(staffed);
        return new Year(
                year,
                posts(figures, year),
                cost(figures, year, staffed),
                cost(figures, year, bought),
                cost(other, year),
                devices);
    }

    private static Posts posts(Figures figures, int year) {
        return figures.services().hourItems().stream()
                .filter(item -> figures.services().postHours(item) > 0)
                .map(item -> Posts.ofHours(
                        figures.value(Metric.DEMAND, year, null, item),
                        figures.services().postHours(item)))
                .reduce(Posts.NONE, Posts::plus);
    }

    private static long cost(Figures figures, int year) {
        return cost(figures, year, items(figures));
    }

    private static long cost(Figures figures, int year, Set<RecordId> items) {
        return items.stream()
                .mapToLong(item -> figures.figure(FigureId.of(Metric.COST, year).forItem(item))
                        .orElseThrow()
                        .value())
                .sum();
    }

    /// All items by which looking after the technology is paid.
    private static Set<RecordId> items(Figures figures) {
        Set<RecordId> items = new LinkedHashSet<>();
        for (PartyTerms terms : figures.services().terms()) {
            Stream.of(
                            Optional.ofNullable(terms.hourItem()),
                            Optional.ofNullable(terms.callOutItem()),
                            Optional.ofNullable(terms.feeItem()))
                    .flatMap(Optional::stream)
                    .filter(item -> figures.items().place(item) >= 0)
                    .forEach(items::add);
        }
        return items;
    }
}
