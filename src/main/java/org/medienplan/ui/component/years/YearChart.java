package org.medienplan.ui.component.years;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.Labels;

/// A chart over its year table as one thing, with the heads of the sums beside the labels of the years.
public final class YearChart extends VBox {

    private static final double MIN_CHART = 168;

    /// @param chart its columns are those of the table
    /// @param sumHeads heads of the sums at the right; empty where the table leaves them out
    /// @param sums width of the sums
    public YearChart(ChartView chart, YearTable table, List<String> sumHeads, double sums) {
        getStyleClass().add("year-chart");
        HBox heads = new HBox();
        heads.setMinWidth(sums);
        heads.setMaxWidth(sums);
        heads.setAlignment(Pos.BOTTOM_LEFT);
        for (String head : sumHeads) {
            Label label = Labels.of(head, "caption", "strong", "sum-head");
            label.setMinWidth(sums / sumHeads.size());
            label.setAlignment(Pos.BOTTOM_RIGHT);
            heads.getChildren().add(label);
        }
        HBox.setHgrow(chart, Priority.ALWAYS);
        HBox top = new HBox(chart, heads);
        chart.setMinHeight(MIN_CHART);
        chart.setPrefHeight(MIN_CHART);
        VBox.setVgrow(top, Priority.ALWAYS);
        getChildren().addAll(top, table);
        setMinHeight(Region.USE_COMPUTED_SIZE);
    }
}
