package org.medienplan.calc.stock;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.medienplan.calc.base.Ends;
import org.medienplan.calc.base.Held;
import org.medienplan.plan.investment.Condition;

/// How the units of a holding age. Units whose year of acquisition nobody knows are spread evenly over the planning
/// life before the first year of the plan, the remainder on the younger years.
///
/// @param life years for which a unit counts
/// @param firstYear first year of the plan
public record Ageing(int life, int firstYear) {

    /// Units that still count in a year.
    int alive(Held held, Ends ends, int year) {
        if (!held.isHere(year) || isDefective(held)) {
            return 0;
        }
        Integer acquired = held.holding().acquired();
        if (acquired != null) {
            return acquired <= year && year < ends.year(acquired, acquired + life) ? held.quantity() : 0;
        }
        if (!ends.areByLife()) {
            return spread(held, age -> year < ends.year(acquired(age), acquired(age) + life));
        }
        int youngYears = Math.clamp((long) firstYear - 1 + life - year, 0, life);
        return youngYears * (held.quantity() / life) + Math.min(youngYears, held.quantity() % life);
    }

    /// Units that counted the year before and do not any more, because their life is over.
    int ending(Held held, Ends ends, int year) {
        if (!held.isHere(year) || isDefective(held)) {
            return 0;
        }
        Integer acquired = held.holding().acquired();
        if (acquired != null) {
            return ends.year(acquired, acquired + life) == year ? held.quantity() : 0;
        }
        if (!ends.areByLife()) {
            return spread(held, age -> ends.year(acquired(age), acquired(age) + life) == year);
        }
        int age = firstYear - 1 + life - year;
        boolean isOfLife = age >= 0 && age < life;
        return isOfLife ? part(held, age) : 0;
    }

    /// Those of the units of unknown years for whose age something holds.
    private int spread(Held held, IntPredicate ages) {
        return IntStream.range(0, life).filter(ages).map(age -> part(held, age)).sum();
    }

    /// The year in which units of an age are taken to have been acquired; age 0 is the year before the plan.
    private int acquired(int age) {
        return firstYear - 1 - age;
    }

    private int part(Held held, int age) {
        return held.quantity() / life + (age < held.quantity() % life ? 1 : 0);
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
