package org.medienplan.calc.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// The weekly hours for which the authority releases media officers of a school, in whole hours, rounded up once for
/// the school.
///
/// @param item the place of the item that prices an hour
/// @param officers the hours of the school that the item prices
/// @param frame the years
record ReleaseNeed(int item, List<MediaOfficer> officers, Frame frame) implements Need {

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int settled() {
        int settled = 0;
        for (MediaOfficer officer : officers) {
            settled = Math.max(settled, turn(officer.fromYear(), 0));
            settled = Math.max(settled, turn(officer.toYear(), 1));
        }
        return settled;
    }

    private int turn(@Nullable Integer year, int after) {
        return year == null ? 0 : Math.clamp((long) frame.index(year) + after, 0, frame.length());
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        long millionths = 0;
        for (MediaOfficer officer : officers) {
            if (officer.runsIn(frame.year(yearIndex))) {
                millionths += officer.hours().millionths();
                if (trace.on()) {
                    trace.input(
                            Message.of("trace.training.hours"),
                            new Value.Number(officer.hours()),
                            new FieldRef(officer.id(), "hours"));
                }
            }
        }
        if (trace.on()) {
            trace.rule(Message.of(millionths == 0 ? "trace.training.no_hours" : "trace.training.whole_hours"), null);
        }
        return Math.toIntExact(Rounding.UP.divide(millionths, Decimal.ONE.millionths()));
    }
}
