package org.medienplan.calc.purchase;

import java.util.List;
import org.medienplan.calc.base.Row;

/// Purchases of the plan that are at one holder: its own while it is open, and those of schools whose successor it is.
///
/// @param rows its own
/// @param bequests those that it took over
/// @param life years for which a purchased unit counts
/// @param until place of the last year in which the holder is open
record Bought(PurchaseRows rows, List<Bequest> bequests, int life, int until) {

    /// Units bought in earlier years that still count in a year.
    int alive(int year) {
        if (year > until) {
            return 0;
        }
        int first = Math.max(0, year - life + 1);
        int alive = rows.own().sum(first, year) + rows.others().sum(first, year);
        for (Bequest bequest : bequests) {
            alive += bequest.fromYear() <= year
                    ? bequest.own().sum(first, year) + bequest.others().sum(first, year)
                    : 0;
        }
        return alive;
    }

    /// Units whose life ends in a year, bought by the authority.
    int ownEnding(int year) {
        int bought = year - life;
        if (bought < 0 || year > until) {
            return 0;
        }
        int ending = rows.own().known(bought);
        for (Bequest bequest : bequests) {
            ending += of(bequest.own(), bequest, bought, year);
        }
        return ending;
    }

    /// Units whose life ends in a year, bought by others.
    int othersEnding(int year) {
        int bought = year - life;
        if (bought < 0 || year > until) {
            return 0;
        }
        int ending = rows.others().known(bought);
        for (Bequest bequest : bequests) {
            ending += of(bequest.others(), bequest, bought, year);
        }
        return ending;
    }

    private static int of(Row units, Bequest bequest, int bought, int year) {
        return bequest.fromYear() <= year ? units.known(bought) : 0;
    }
}
