package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// An assumption of the plan that can be tried out at other values, in equal steps around the value of the plan.
///
/// @param kind what is assumed
/// @param target the rule, item or bundle that it is about
/// @param name what people call the target
/// @param detail for whom it is, where several targets have the same name; else empty
/// @param plan the value of the plan
/// @param lowest how many steps the value can fall, 0 or negative
/// @param highest how many steps it can rise
record Lever(Kind kind, RecordId target, String name, String detail, Decimal plan, int lowest, int highest) {

    // Roundings take what is not negative.
    private static final long OFFSET = 1_000_000;

    /// What can be tried out.
    enum Kind {
        PUPILS_PER_DEVICE(500_000),
        /// Years of planned use.
        LIFE(1_000_000),
        /// How much prices change each year, in percent.
        PRICE_RISE(500_000),
        DEVICES_PER_ROOM(100_000),
        /// Years until a bundle is there wholly, by equal steps.
        PHASE_IN(1_000_000);

        private final long step;

        Kind(long step) {
            this.step = step;
        }
    }

    /// A lever whose value stays between two bounds.
    static Lever between(Kind kind, Target target, Decimal plan, Decimal least, Decimal most) {
        return new Lever(
                kind,
                target.id(),
                target.name(),
                target.detail(),
                plan,
                -steps(plan, least, kind),
                steps(most, plan, kind));
    }

    /// What a lever is about.
    record Target(RecordId id, String name, String detail) {}

    /// Name and detail.
    String fullName() {
        return detail.isEmpty() ? name : name + ", " + detail;
    }

    private static int steps(Decimal high, Decimal low, Kind kind) {
        return Math.toIntExact(Math.max(0, (high.millionths() - low.millionths()) / kind.step));
    }

    /// The value after so many steps from that of the plan.
    Decimal at(int steps) {
        return new Decimal(plan.millionths() + Math.clamp(steps, lowest, highest) * kind.step);
    }

    /// The number of steps that comes nearest to a value.
    int stepsTo(Decimal value) {
        long away = Rounding.HALF_UP.divide(value.millionths() - plan.millionths() + OFFSET * kind.step, kind.step);
        return Math.clamp(away - OFFSET, lowest, highest);
    }

    /// The records of a plan that a value changes, as they would be.
    List<Identified> changed(Plan base, int steps) {
        Stream<Identified> changed = LeverEffect.of(this, base, at(steps));
        return changed.toList();
    }
}
