package org.medienplan.calc.provision;

import java.util.Optional;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Ratio;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;

/// What is needed against what is there, for one item at one holder or for many of them together.
///
/// The degree of provision (Ausstattungsgrad) is `Σ min(available, demand) × price ÷ Σ demand × price`: items count by
/// what they cost, so that ten missing cables do not weigh as much as ten missing boards, and what one item or school
/// has too many of never hides what another one lacks. Only where nothing at all is lacking, surplus lifts the degree
/// above 100 percent: `Σ available × price ÷ Σ demand × price`. A unit that has no price weighs one cent.
///
/// A demand that is not known is neither met nor unmet: it stays out of all sums and is counted.
///
/// @param demand units needed
/// @param available units there, also of items that nobody needs
/// @param gap units lacking
/// @param gapCents what the lacking units cost at the price of the year, without installation and shares, in cents
/// @param needed weight of the demand, in cents
/// @param met weight of the demand that is met, in cents
/// @param surplus weight of what is there beyond the demand, in cents
/// @param unknown number of parts whose demand is not known
public record Provision(
        long demand, long available, long gap, long gapCents, long needed, long met, long surplus, int unknown) {

    private static final long WHOLE = 1_000_000L;
    private static final int PER_PERCENT = 10_000;
    private static final int COMPLETE = 100;

    /// Nothing needed, nothing there.
    public static final Provision NONE = new Provision(0, 0, 0, 0, 0, 0, 0, 0);

    /// One item at one holder.
    ///
    /// @param demand units needed, or [Counts#UNKNOWN]
    /// @param available units there
    /// @param price of one unit, in cents
    public static Provision of(int demand, int available, long price) {
        if (!Counts.known(demand)) {
            return new Provision(0, 0, 0, 0, 0, 0, 0, 1);
        }
        long weight = Math.max(1, price);
        long gap = Math.max(0, demand - available);
        return new Provision(
                demand,
                available,
                gap,
                Math.multiplyExact(gap, price),
                Math.multiplyExact(demand, weight),
                Math.multiplyExact(demand - gap, weight),
                Math.multiplyExact(Math.max(0, available - demand), weight),
                0);
    }

    /// Both together.
    public Provision plus(Provision other) {
        return new Provision(
                demand + other.demand,
                available + other.available,
                gap + other.gap,
                Math.addExact(gapCents, other.gapCents),
                Math.addExact(needed, other.needed),
                Math.addExact(met, other.met),
                Math.addExact(surplus, other.surplus),
                unknown + other.unknown);
    }

    /// Whether the demand of every part is known.
    public boolean isKnown() {
        return unknown == 0;
    }

    /// The degree of provision, empty where nothing is needed. Rounded down, so that only a complete provision reads
    /// one whole.
    public Optional<Share> degree() {
        if (needed == 0) {
            return Optional.empty();
        }
        long reached = gap > 0 ? met : needed + surplus;
        return Optional.of(new Share(new Ratio(WHOLE, needed).apply(reached, Rounding.DOWN)));
    }

    /// The degree in whole percent for showing: rounded half up, but 100 exactly where the demand is exactly met.
    public Optional<Integer> percent() {
        return degree().map(share -> {
            int rounded = Math.toIntExact((share.millionths() + PER_PERCENT / 2) / PER_PERCENT);
            if (gap > 0) {
                return Math.min(rounded, COMPLETE - 1);
            }
            return surplus > 0 ? Math.max(rounded, COMPLETE + 1) : COMPLETE;
        });
    }

    /// What the lacking units cost.
    public Money gapCost() {
        return Money.ofCents(gapCents);
    }
}
