package org.medienplan.calc.base;

import java.util.Arrays;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Splitting;
import org.medienplan.ref.Driver;
import org.medienplan.trace.Trace;

/// The drivers of one holder for every year of the frame, and its counted pupils by grade.
public final class Drivers {

    private static final int GRADES = 13;

    private final int[][] values;
    private final int[][] byGrade;

    private Drivers(int years) {
        this.values = new int[Driver.values().length][years];
        this.byGrade = new int[years][];
    }

    /// Computes all drivers of a holder, each from the ones before it.
    public static Drivers of(HolderFacts facts, Frame frame, Assumptions assumptions) {
        Drivers drivers = new Drivers(frame.length());
        DriverStep step = new DriverStep(facts, frame, assumptions, drivers);
        for (int year = 0; year < frame.length(); year++) {
            for (Driver driver : DriverStep.COMPUTED) {
                drivers.values[driver.ordinal()][year] = step.value(driver, year, Trace.NONE);
            }
            drivers.byGrade[year] = step.pupilsByGrade(year);
        }
        return drivers;
    }

    /// The value in a year of the frame, or [Counts#UNKNOWN].
    public int value(Driver driver, int yearIndex) {
        return values[driver.ordinal()][yearIndex];
    }

    /// Counted pupils of the grades from one to another, or [Counts#UNKNOWN].
    public int pupilsInGrades(int from, int to, int yearIndex) {
        int[] grades = byGrade[yearIndex];
        if (grades.length == 0) {
            return value(Driver.COUNTED_PUPILS, yearIndex) == 0 ? 0 : Counts.UNKNOWN;
        }
        return from > to
                ? 0
                : Arrays.stream(grades, from - 1, Math.min(to, GRADES)).sum();
    }

    /// Spreads a number over grades: as the recorded grades are, else evenly over the grades of the school type.
    static int[] spread(int total, int[] weights) {
        long[] parts = Splitting.byLargestRemainder(
                total, Arrays.stream(weights).asLongStream().toArray());
        return Arrays.stream(parts).mapToInt(Math::toIntExact).toArray();
    }

    static int[] noGrades() {
        return new int[0];
    }

    static int[] grades() {
        return new int[GRADES];
    }
}
