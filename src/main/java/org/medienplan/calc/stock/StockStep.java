package org.medienplan.calc.stock;

import java.util.List;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Held;
import org.medienplan.calc.base.Row;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// Units of one item at one holder, from what is recorded.
public final class StockStep {

    private static final Held[] NOTHING = {};

    private final Held[] units;
    private final Ageing ageing;
    private final Recurrence recurrence;

    /// @param units the holdings of the item at the holder
    /// @param ageing how they age
    /// @param recurrence a yearly service that is held runs on without an end
    public StockStep(List<Held> units, Ageing ageing, Recurrence recurrence) {
        this.units = units.isEmpty() ? NOTHING : units.toArray(Held[]::new);
        this.ageing = ageing;
        this.recurrence = recurrence;
    }

    /// Years for which a unit counts.
    public int life() {
        return ageing.life();
    }

    /// Whether nothing is recorded.
    public boolean isEmpty() {
        return units.length == 0;
    }

    /// Whether the item is paid for year by year.
    public boolean isService() {
        return recurrence == Recurrence.YEARLY;
    }

    /// Units that count against demand.
    public int countable(int year, Trace trace) {
        int sum = 0;
        for (Held held : units) {
            int counted = alive(held, year);
            sum = Math.addExact(sum, counted);
            if (trace.on()) {
                explain(held, counted, year, trace);
            }
        }
        return sum;
    }

    /// Fills a row with the units that count in each year.
    public void fill(Row row, Frame frame) {
        for (Held held : units) {
            for (int year = 0; year < frame.length(); year++) {
                row.set(year, Math.addExact(row.get(year), alive(held, frame.year(year))));
            }
        }
    }

    /// Units that are there, however old.
    public int present(int year, Trace trace) {
        int sum = 0;
        for (Held held : units) {
            int there = Ageing.present(held, year);
            sum = Math.addExact(sum, there);
            if (trace.on()) {
                trace.input(
                        label(held),
                        new Value.Count(there),
                        new FieldRef(held.holding().id(), "quantity"));
            }
        }
        return sum;
    }

    /// Whether somebody else has to replace any of the units.
    public boolean hasOthersDuty() {
        for (Held held : units) {
            if (held.holding().replacementDuty().isOther()) {
                return true;
            }
        }
        return false;
    }

    /// Units whose planning life is over in a year, of all or only of those that others have to replace.
    public int ending(int year, boolean othersOnly) {
        int sum = 0;
        for (Held held : units) {
            boolean asked = !othersOnly || held.holding().replacementDuty().isOther();
            sum += asked && !isService() ? ageing.ending(held, year) : 0;
        }
        return sum;
    }

    /// Units of a yearly service that somebody else pays for.
    public int paidByOthers(int year) {
        int sum = 0;
        for (Held held : units) {
            sum += held.holding().payer().isOther() ? alive(held, year) : 0;
        }
        return sum;
    }

    private int alive(Held held, int year) {
        return isService() ? Ageing.present(held, year) : ageing.alive(held, year);
    }

    private void explain(Held held, int counted, int year, Trace trace) {
        trace.input(
                label(held),
                new Value.Count(counted),
                new FieldRef(held.holding().id(), "quantity"));
        if (!held.isHere(year)) {
            trace.rule(Message.of("trace.stock.elsewhere"), null);
        } else if (Ageing.isDefective(held)) {
            trace.rule(
                    Message.of("trace.stock.defective"),
                    new FieldRef(held.holding().id(), "condition"));
        } else if (counted < held.quantity() && !isService()) {
            trace.rule(
                    Message.of("trace.stock.life", held.quantity() - counted, ageing.life()),
                    new FieldRef(held.holding().item(), "planning_life"));
        }
    }

    private static Message label(Held held) {
        Integer acquired = held.holding().acquired();
        return acquired == null
                ? Message.of("trace.stock.unknown_year", held.quantity())
                : Message.of("trace.stock.acquired", held.quantity(), new Value.Plain(acquired));
    }
}
