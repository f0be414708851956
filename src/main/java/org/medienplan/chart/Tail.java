package org.medienplan.chart;

/// The years after the plan, set apart on a ground of their own.
///
/// @param from index of the first category that belongs to it, at least 1
/// @param headingBefore stands over the years of the plan, empty for none
/// @param heading stands over the tail, empty for none
public record Tail(int from, String headingBefore, String heading) {

    public Tail {
        if (from < 1) {
            throw new IllegalArgumentException("from must be at least 1 but is " + from);
        }
    }
}
