package org.medienplan.ui.shell;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The mark of the product: three bars on the accent.
final class BrandMark extends Pane {

    private static final double DRAWN = 24;
    private static final double[][] BARS = {{5, 6.5, 11.5}, {10.25, 9.5, 8.5}, {15.5, 5.5, 12.5}};
    private static final double BAR_WIDTH = 3.5;

    /// @param size in pixels
    BrandMark(double size) {
        getStyleClass().add("brand-mark");
        setMinSize(size, size);
        setMaxSize(size, size);
        setStyle("-fx-background-radius: " + Math.round(size / 6) + ";");
        double scale = size / DRAWN;
        for (double[] bar : BARS) {
            Region region = new Region();
            region.getStyleClass().add("brand-bar");
            region.resizeRelocate(bar[0] * scale, bar[1] * scale, BAR_WIDTH * scale, bar[2] * scale);
            getChildren().add(region);
        }
        getChildren().forEach(bar -> bar.setManaged(false));
    }
}
