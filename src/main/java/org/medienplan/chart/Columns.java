package org.medienplan.chart;

/// Where the columns of a chart stand, shared with the table under it so that values stand under
/// their bars.
///
/// All columns are equally wide; before the tail there is a gap, and the ground of the tail covers
/// half of it.
///
/// @param left start of the first column in pixels
/// @param right end of the last column
/// @param count number of columns, at least 1
/// @param tailFrom index of the first column of the tail, or `count` where there is none
/// @param gap pixels between the plan and the tail
public record Columns(double left, double right, int count, int tailFrom, double gap) {

    public Columns {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1 but is " + count);
        }
    }

    /// Columns for a chart, with the usual gap before its tail.
    public static Columns of(BarChart chart, double left, double right, double gap) {
        int count = chart.categories().size();
        return new Columns(left, right, count, chart.tail().map(Tail::from).orElse(count), gap);
    }

    /// Whether there is a tail.
    public boolean hasTail() {
        return tailFrom < count;
    }

    /// Width of each column.
    public double width() {
        return (right - left - (hasTail() ? gap : 0)) / count;
    }

    /// Start of a column.
    public double start(int index) {
        return left + index * width() + (hasTail() && index >= tailFrom ? gap : 0);
    }

    /// Middle of a column.
    public double middle(int index) {
        return start(index) + width() / 2;
    }

    /// End of a column.
    public double end(int index) {
        return start(index) + width();
    }

    /// Where the ground of the tail begins, on a whole pixel.
    public double tailStart() {
        return Math.round(start(tailFrom) - gap / 2);
    }
}
