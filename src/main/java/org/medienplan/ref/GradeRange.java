package org.medienplan.ref;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Grades (Jahrgänge) that follow each other, as a part of a figure's name: `grades:5-6`.
///
/// @param from the lowest, from 1
/// @param to the highest, to 13, not below the lowest
public record GradeRange(int from, int to) {

    private static final int HIGHEST = 13;
    private static final Pattern FORM = Pattern.compile("grades:(\\d{1,2})-(\\d{1,2})");

    public GradeRange {
        if (from < 1 || to < from || to > HIGHEST) {
            throw new IllegalArgumentException("no grades: " + from + " to " + to);
        }
    }

    /// Reads the form that [#toString] writes.
    static Optional<GradeRange> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        return from < 1 || to < from || to > HIGHEST ? Optional.empty() : Optional.of(new GradeRange(from, to));
    }

    @Override
    public String toString() {
        return "grades:" + from + "-" + to;
    }
}
