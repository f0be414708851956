package org.medienplan.calc.purchase;

import java.util.List;
import java.util.function.IntBinaryOperator;
import org.medienplan.calc.base.Ends;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Row;

/// Purchases of the plan that are at one holder: its own while it is open, and those of schools whose successor it is.
///
/// @param rows its own
/// @param bequests those that it took over
/// @param frame the years
/// @param ends when units are replaced in other years than those in which their life ends
/// @param life years for which a purchased unit counts
/// @param until place of the last year in which the holder is open
record Bought(PurchaseRows rows, List<Bequest> bequests, Frame frame, Ends ends, int life, int until) {

    /// Units bought in earlier years that still count in a year.
    int alive(int year) {
        if (year > until || year == 0) {
            return 0;
        }
        return bequests.isEmpty() ? leftOfTheYearBefore(year) : withBequests(year);
    }

    private int leftOfTheYearBefore(int year) {
        int bought = rows.planned().get(year - 1) - rows.stock().get(year - 1);
        return bought - ownEnding(year) - othersEnding(year);
    }

    private int withBequests(int year) {
        int alive = 0;
        for (int bought = Math.max(0, firstThatMayCount(year)); bought < year; bought++) {
            boolean counts = year < ends.year(frame.year(bought), frame.year(bought) + life) - frame.firstYear();
            alive += counts ? rows.own().known(bought) + rows.others().known(bought) : 0;
            for (Bequest bequest : bequests) {
                boolean here = counts && bequest.fromYear() <= year;
                alive += here ? bequest.own().known(bought) + bequest.others().known(bought) : 0;
            }
        }
        return alive;
    }

    private int firstThatMayCount(int year) {
        return ends.areByLife() ? year - life + 1 : 0;
    }

    /// Units whose life ends in a year, bought by the authority.
    int ownEnding(int year) {
        return ends.areByLife() ? ownBought(year - life, year) : shifted(year, this::ownBought);
    }

    /// Units whose life ends in a year, bought by others.
    int othersEnding(int year) {
        return ends.areByLife() ? othersBought(year - life, year) : shifted(year, this::othersBought);
    }

    private int shifted(int year, IntBinaryOperator bought) {
        int sum = 0;
        for (int due : ends.dueFor(frame.year(year))) {
            int acquired = due - life;
            boolean ends = this.ends.year(acquired, due) == frame.year(year);
            sum += ends ? bought.applyAsInt(acquired - frame.firstYear(), year) : 0;
        }
        return sum;
    }

    private int ownBought(int bought, int year) {
        if (bought < 0 || year > until) {
            return 0;
        }
        int ending = rows.own().known(bought);
        for (int i = 0; i < bequests.size(); i++) {
            ending += of(bequests.get(i).own(), bequests.get(i), bought, year);
        }
        return ending;
    }

    private int othersBought(int bought, int year) {
        if (bought < 0 || year > until) {
            return 0;
        }
        int ending = rows.others().known(bought);
        for (int i = 0; i < bequests.size(); i++) {
            ending += of(bequests.get(i).others(), bequests.get(i), bought, year);
        }
        return ending;
    }

    private static int of(Row units, Bequest bequest, int bought, int year) {
        return bequest.fromYear() <= year ? units.known(bought) : 0;
    }
}
