package org.medienplan.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.chart.ChartLook;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.Labels;

/// An example plan to open as a copy: its name, its size, its cost per year.
final class ExampleCard extends Button {

    private static final double WIDTH = 275;
    private static final double INNER_WIDTH = WIDTH - 34;
    private static final double CHART_HEIGHT = 60;

    ExampleCard(ExampleSummary example, ObservableValue<Tokens> tokens, Runnable open) {
        VBox content = new Column();
        content.getChildren()
                .addAll(Labels.of(example.title(), "card-heading"), Labels.of(example.size(), "caption", "muted"));
        example.chart().ifPresent(data -> {
            ChartView chart = new ChartView(
                    data,
                    new ChartView.Style(ChartLook.Detail.BARS, 0, value -> ""),
                    example.sentence(),
                    tokens);
            chart.setMinHeight(CHART_HEIGHT);
            chart.setPrefHeight(CHART_HEIGHT);
            chart.setMouseTransparent(true);
            content.getChildren().add(chart);
        });
        content.getChildren().add(Labels.wrapped(example.text(), "muted"));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("example-card");
        setPrefWidth(WIDTH);
        setDisable(example.chart().isEmpty());
        setAccessibleText(example.title() + ", " + example.size() + ". " + example.sentence());
        setOnAction(event -> open.run());
    }

    /// Buttons ask their content for its height at no width at all; this one knows its width.
    private static final class Column extends VBox {

        Column() {
            super(4);
            setPrefWidth(INNER_WIDTH);
        }

        @Override
        public @Nullable Orientation getContentBias() {
            return null;
        }

        @Override
        protected double computeMinHeight(double width) {
            return super.computePrefHeight(INNER_WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(INNER_WIDTH);
        }
    }
}
