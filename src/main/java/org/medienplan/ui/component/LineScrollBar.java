package org.medienplan.ui.component;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// Scrolls the lines of a painted table; not there while all of them fit.
public final class LineScrollBar extends ScrollBar {

    /// Its width in pixels.
    public static final double WIDTH = 8;

    public LineScrollBar() {
        setOrientation(Orientation.VERTICAL);
    }

    /// Fits it to what the table shows now; all in pixels.
    ///
    /// @param viewport height of the lines in view
    /// @param content height of all lines
    /// @param line height of one line
    /// @param farthest how far one may scroll
    public void fit(double viewport, double content, double line, double farthest) {
        setMax(farthest);
        setVisibleAmount(farthest * viewport / Math.max(1, content));
        setUnitIncrement(line);
        setBlockIncrement(viewport);
        setVisible(farthest > 0);
        setValue(Math.clamp(getValue(), 0, farthest));
    }
}
