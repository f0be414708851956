package org.medienplan.calc.platform;

import java.util.Locale;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.plan.support.OldService;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Accounts of a school that are paid for in a year, or whose switch is. Half-years of the migration say when they
/// change, school years do not.
///
/// @param item the item that pays for one
/// @param kind which of its accounts
/// @param until the last year in which they are paid for
/// @param cause the platform or service behind it
/// @param school the school
/// @param accounts its accounts
/// @param drivers its drivers
/// @param frame the years
record AccountNeed(
        int item,
        Kind kind,
        int until,
        Place cause,
        RecordId school,
        SchoolAccounts accounts,
        Drivers drivers,
        Frame frame)
        implements Need {

    /// Which accounts are paid for.
    enum Kind {
        /// Those of the chosen platform, in the mean of the year.
        OPEN {
            @Override
            int count(SchoolAccounts accounts, AccountGroup group, int year, int heads) {
                return accounts.inMean(group, year, heads);
            }
        },
        /// Those that are switched in the year.
        SWITCHED {
            @Override
            int count(SchoolAccounts accounts, AccountGroup group, int year, int heads) {
                return accounts.switched(group, year, heads);
            }
        },
        /// Those that are switched later, in the mean of the year.
        WAITING {
            @Override
            int count(SchoolAccounts accounts, AccountGroup group, int year, int heads) {
                return accounts.waiting(group, year, heads);
            }
        };

        abstract int count(SchoolAccounts accounts, AccountGroup group, int year, int heads);
    }

    AccountNeed paidBy(int place) {
        return new AccountNeed(place, kind, until, cause, school, accounts, drivers, frame);
    }

    AccountNeed of(Kind other) {
        return new AccountNeed(item, other, until, cause, school, accounts, drivers, frame);
    }

    /// Accounts that an old service keeps until they are switched.
    AccountNeed waitingFor(OldService service, int place) {
        Integer last = service.until();
        return new AccountNeed(
                place,
                Kind.WAITING,
                last == null ? Integer.MAX_VALUE : last,
                FieldRef.whole(service.id()),
                school,
                accounts,
                drivers,
                frame);
    }

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int settled() {
        int ends = until == Integer.MAX_VALUE ? 0 : until + 1 - frame.firstYear();
        long steps = (long) accounts.settledIn() - frame.firstYear();
        return Math.toIntExact(Math.max(0, Math.max(ends, steps)));
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        int year = frame.year(yearIndex);
        if (trace.on()) {
            trace.rule(Message.of("trace.platform.kind." + kind.name().toLowerCase(Locale.ROOT)), cause);
        }
        if (year > until) {
            if (trace.on()) {
                trace.rule(Message.of("trace.platform.ended", new Value.Plain(until)), cause);
            }
            return 0;
        }
        int sum = 0;
        for (AccountGroup group : AccountGroup.values()) {
            int heads = drivers.value(group.driver(), yearIndex);
            int count = kind.count(accounts, group, year, heads);
            if (trace.on()) {
                explain(group, year, heads, count, trace);
            }
            sum = Counts.plus(sum, count);
        }
        return sum;
    }

    private void explain(AccountGroup group, int year, int heads, int count, Trace trace) {
        trace.input(
                Message.choice(group.driver()),
                Counts.known(heads) ? new Value.Count(heads) : null,
                FigureId.of(Metric.of(group.driver()), year).forHolder(school));
        reached(group, HalfYear.firstOf(year), trace);
        reached(group, HalfYear.lastOf(year), trace);
        trace.input(
                Message.of(
                        group == AccountGroup.PUPILS
                                ? "trace.platform.accounts.pupils"
                                : "trace.platform.accounts.staff"),
                Counts.known(count) ? new Value.Count(count) : null,
                null);
    }

    private void reached(AccountGroup group, HalfYear at, Trace trace) {
        Place step = accounts.decisive(group, at)
                .map(AccountStep::id)
                .<Place>map(id -> new FieldRef(id, group.field()))
                .orElse(null);
        trace.rule(Message.of("trace.platform.reached", at, new Share(accounts.reached(group, at))), step);
    }
}
