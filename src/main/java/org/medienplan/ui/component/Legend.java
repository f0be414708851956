package org.medienplan.ui.component;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.medienplan.chart.SeriesColour;

/// Names the series of a chart that has no table under it.
public final class Legend extends HBox {

    private static final int BOX = 10;
    private static final int LINE_WIDTH = 16;
    private static final int LINE_HEIGHT = 2;

    /// One named colour.
    ///
    /// @param line whether it is drawn as a line instead of a surface
    public record Entry(String name, SeriesColour colour, boolean line) {}

    /// @param entries in the order of the chart
    public Legend(List<Entry> entries) {
        super(16);
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        for (Entry entry : entries) {
            Region sample = entry.line() ? line() : swatch(entry.colour());
            HBox pair = new HBox(5, sample, Labels.of(entry.name(), "tick", "muted"));
            pair.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(pair);
        }
    }

    /// A small square in the colour of a series.
    static Region swatch(SeriesColour colour) {
        Region box = sized(BOX, BOX);
        box.getStyleClass().addAll("swatch", colour.token());
        return box;
    }

    private static Region line() {
        Region line = sized(LINE_WIDTH, LINE_HEIGHT);
        line.getStyleClass().add("legend-line");
        return line;
    }

    private static Region sized(double width, double height) {
        Region region = new Region();
        region.setMinSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }
}
