package org.medienplan.calc.base;

import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Splitting;
import org.medienplan.ref.Driver;
import org.medienplan.trace.Trace;

/// The drivers of one holder for every year of the frame, and its counted pupils by grade. Years in which nothing that
/// drivers follow from is other than in the year before share their values.
public final class Drivers {

    /// Grades from 1 to 13.
    public static final int GRADES = 13;

    private final int[][] byYear;
    private final int[][] gradesByYear;
    private int steadyFrom;

    private Drivers(int years) {
        this.byYear = new int[years][];
        this.gradesByYear = new int[years][];
    }

    /// Computes all drivers of a holder, each from the ones before it.
    public static Drivers of(HolderFacts facts, Frame frame, Assumptions assumptions) {
        Drivers drivers = new Drivers(frame.length());
        DriverStep step = new DriverStep(facts, frame, assumptions, drivers);
        for (int year = 0; year < frame.length(); year++) {
            if (year > 0 && !facts.turnsIn(frame.year(year))) {
                drivers.keep(year);
            } else {
                drivers.compute(year, step);
            }
        }
        return drivers;
    }

    private void keep(int year) {
        byYear[year] = byYear[year - 1];
        gradesByYear[year] = gradesByYear[year - 1];
    }

    private void compute(int year, DriverStep step) {
        steadyFrom = year + 1;
        int[] values = new int[Driver.values().length];
        byYear[year] = values;
        for (Driver driver : DriverStep.COMPUTED) {
            values[driver.ordinal()] = step.value(driver, year, Trace.NONE);
        }
        gradesByYear[year] = step.pupilsByGrade(year);
    }

    /// The value in a year of the frame, or [Counts#UNKNOWN].
    public int value(Driver driver, int yearIndex) {
        return byYear[yearIndex][driver.ordinal()];
    }

    /// The first year from which no driver is other than in the year before, 1 or later.
    public int steadyFrom() {
        return steadyFrom;
    }

    /// Counted pupils of some grades, or [Counts#UNKNOWN].
    public int pupils(Grades grades, int yearIndex) {
        int[] byGrade = gradesByYear[yearIndex];
        if (byGrade.length == 0) {
            return value(Driver.COUNTED_PUPILS, yearIndex) == 0 ? 0 : Counts.UNKNOWN;
        }
        int sum = 0;
        for (int grade = 1; grade <= GRADES; grade++) {
            sum += grades.contains(grade) ? byGrade[grade - 1] : 0;
        }
        return sum;
    }

    /// Spreads a number over grades by weights.
    static int[] spread(int total, int[] weights) {
        long[] wide = new long[weights.length];
        for (int grade = 0; grade < wide.length; grade++) {
            wide[grade] = weights[grade];
        }
        long[] parts = Splitting.byLargestRemainder(total, wide);
        int[] spread = new int[parts.length];
        for (int grade = 0; grade < spread.length; grade++) {
            spread[grade] = Math.toIntExact(parts[grade]);
        }
        return spread;
    }

    static int[] noGrades() {
        return new int[0];
    }

    static int[] grades() {
        return new int[GRADES];
    }
}
