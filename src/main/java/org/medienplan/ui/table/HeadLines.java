package org.medienplan.ui.table;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays the name of a field out as the head of a column.
public final class HeadLines {

    /// The width of a letter of a head on average, and the space around it with the arrow of the order.
    private static final double LETTER = 6.8;

    private static final double AROUND = 30;

    private HeadLines() {}

    /// In one line where it fits a width, else in two that are about as long.
    public static String of(String label, double width) {
        if (label.length() * LETTER + AROUND <= width) {
            return label;
        }
        return IntStream.range(1, label.length() - 1)
                .filter(i -> label.charAt(i) == ' ')
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(2 * i - label.length())))
                .map(i -> label.substring(0, i) + "\n" + label.substring(i + 1))
                .orElse(label);
    }

    /// The width that a head needs.
    public static double width(String heading) {
        int longest = Stream.of(heading.split("\n", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.ceil(longest * LETTER + AROUND);
    }
}
