package org.medienplan.ui.component;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A chart and its values as one thing: the numbers stand in the columns of the bars, on the same
/// ground.
public final class FigureChart extends VBox {

    private static final double MIN_CHART_HEIGHT = 120;

    /// @param grid its places come from the chart
    public FigureChart(ChartView chart, NumberGrid grid) {
        super(chart, grid);
        getStyleClass().add("figure-chart");
        chart.setMinHeight(MIN_CHART_HEIGHT);
        VBox.setVgrow(chart, Priority.ALWAYS);
    }
}
