package org.medienplan.ui.component;

import org.medienplan.chart.Columns;

/// Where the values of a [NumberGrid] stand.
public interface GridPlaces {

    /// Where the values of a column end, at a given width of the grid.
    double right(int column, double width);

    /// Where the ground of the tail begins; the width itself where there is no tail.
    double tailStart(double width);

    /// One value under each bar of a chart, ending with it.
    static GridPlaces perColumn(ChartView chart) {
        return new Chart(chart) {
            @Override
            public double right(int column, double width) {
                Columns columns = chart.columns(width);
                return columns.middle(column) + columns.width() * 0.3;
            }
        };
    }

    /// One value for the plan and one for the tail, each ending with its block.
    static GridPlaces perBlock(ChartView chart) {
        return new Chart(chart) {
            @Override
            public double right(int column, double width) {
                Columns columns = chart.columns(width);
                return columns.end(column == 0 ? columns.tailFrom() - 1 : columns.count() - 1);
            }
        };
    }

    /// What both kinds take from the chart.
    abstract class Chart implements GridPlaces {
        private final ChartView chart;

        Chart(ChartView chart) {
            this.chart = chart;
        }

        @Override
        public double tailStart(double width) {
            Columns columns = chart.columns(width);
            return columns.hasTail() ? columns.tailStart() : width;
        }
    }
}
