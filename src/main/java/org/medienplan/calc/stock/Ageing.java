package org.medienplan.calc.stock;

import org.medienplan.calc.base.Held;
import org.medienplan.plan.investment.Condition;

/// How the units of a holding age. Units whose year of acquisition nobody knows are spread evenly over the planning
/// life
/// before the first year of the plan, the remainder on the younger years.
///
/// @param life years for which a unit counts
/// @param firstYear first year of the plan
public record Ageing(int life, int firstYear) {

    /// Units that still count in a year.
    int alive(Held held, int year) {
        if (!held.isHere(year) || isDefective(held)) {
            return 0;
        }
        Integer acquired = held.holding().acquired();
        if (acquired != null) {
            return acquired <= year && year < acquired + life ? held.quantity() : 0;
        }
        int youngYears = Math.clamp((long) firstYear - 1 + life - year, 0, life);
        return youngYears * (held.quantity() / life) + Math.min(youngYears, held.quantity() % life);
    }

    /// Units that counted the year before and do not any more, because their life is over.
    int ending(Held held, int year) {
        if (!held.isHere(year) || isDefective(held)) {
            return 0;
        }
        Integer acquired = held.holding().acquired();
        if (acquired != null) {
            return acquired + life == year ? held.quantity() : 0;
        }
        int age = firstYear - 1 + life - year;
        boolean ends = age >= 0 && age < life;
        return ends ? held.quantity() / life + (age < held.quantity() % life ? 1 : 0) : 0;
    }

    /// Units that are there, however old.
    static int present(Held held, int year) {
        Integer acquired = held.holding().acquired();
        return held.isHere(year) && (acquired == null || acquired <= year) ? held.quantity() : 0;
    }

    /// Defective units are there but count for nothing, so nothing of them ends either.
    static boolean isDefective(Held held) {
        return held.holding().condition() == Condition.DEFECTIVE;
    }
}
