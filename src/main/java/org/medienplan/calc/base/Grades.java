package org.medienplan.calc.base;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.GradeRange;

/// Some of the grades from 1 to 13.
///
/// @param bits bit 1 for grade 1 and so on
public record Grades(int bits) {

    public static final Grades ALL = between(1, Drivers.GRADES);
    public static final Grades NONE = new Grades(0);

    /// The grades from one to another, from the first or to the last where an end is open; none where the ends are in
    /// the wrong order.
    public static Grades between(@Nullable Integer from, @Nullable Integer to) {
        int bits = 0;
        int last = to == null ? Drivers.GRADES : Math.min(to, Drivers.GRADES);
        for (int grade = from == null ? 1 : from; grade <= last; grade++) {
            bits |= 1 << grade;
        }
        return new Grades(bits);
    }

    public boolean contains(int grade) {
        return (bits & 1 << grade) != 0;
    }

    public Grades and(Grades other) {
        return other.areAll() ? this : new Grades(bits & other.bits);
    }

    public Grades or(Grades other) {
        return new Grades(bits | other.bits);
    }

    /// The first grades of these, so many as a number.
    public Grades first(int number) {
        int left = bits;
        for (int i = 0; i < number; i++) {
            left &= left - 1;
        }
        return new Grades(bits & ~left);
    }

    /// The grades as a part of a figure's name, where they follow each other without a gap.
    public Optional<GradeRange> range() {
        if (bits == 0) {
            return Optional.empty();
        }
        int lowest = Integer.numberOfTrailingZeros(bits);
        int highest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits);
        return between(lowest, highest).equals(this) ? Optional.of(new GradeRange(lowest, highest)) : Optional.empty();
    }

    public int count() {
        return Integer.bitCount(bits);
    }

    public boolean areAll() {
        return bits == ALL.bits;
    }
}
