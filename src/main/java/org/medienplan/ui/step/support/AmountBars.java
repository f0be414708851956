package org.medienplan.ui.step.support;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.medienplan.ui.component.Labels;

/// Amounts of one kind below each other, each with its bar and its number; a strong line names their sum.
final class AmountBars extends GridPane {

    private static final double ROW = 26;
    private static final double BAR = 10;

    private final long longest;

    /// @param longest the amount whose bar takes all the room
    AmountBars(long longest) {
        this.longest = Math.max(1, longest);
        getStyleClass().add("amount-bars");
        setHgap(12);
        ColumnConstraints names = new ColumnConstraints(110, 130, 150);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().setAll(names, bars, numbers);
    }

    /// Adds the line of a sum.
    AmountBars total(String name, String number) {
        return line(Labels.of(name, "strong"), new Region(), Labels.of(number, "strong"));
    }

    /// Adds an amount.
    ///
    /// @param colour style class of the bar
    AmountBars add(String name, long amount, String number, String colour) {
        Bar bar = new Bar((double) amount / longest, colour);
        return line(Labels.of(name), bar, Labels.of(number));
    }

    private AmountBars line(Label name, Region middle, Label number) {
        int row = getRowCount();
        name.setMinHeight(ROW);
        name.setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        addRow(row, name, middle, number);
        return this;
    }

    /// A bar as long as its share of the room.
    private static final class Bar extends Region {

        private final Region fill = new Region();
        private final double share;

        Bar(double share, String colour) {
            this.share = share;
            fill.getStyleClass().addAll("swatch", colour);
            getChildren().add(fill);
            setMinWidth(20);
        }

        @Override
        protected void layoutChildren() {
            double width = Math.max(share > 0 ? 2 : 0, snapSizeX(getWidth() * share));
            fill.resizeRelocate(0, Math.round((getHeight() - BAR) / 2), width, BAR);
        }

        @Override
        protected double computePrefHeight(double width) {
            return ROW;
        }
    }
}
