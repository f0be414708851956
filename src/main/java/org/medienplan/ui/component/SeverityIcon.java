package org.medienplan.ui.component;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// The sign of a severity: an octagon blocks, a triangle is to be clarified, a circle is a hint, a
/// tick is good. Shape and colour say the same, so neither is needed alone.
public final class SeverityIcon extends StackPane {

    private static final String OCTAGON = "M4.7 0 H11.3 L16 4.7 V11.3 L11.3 16 H4.7 L0 11.3 V4.7 Z M4 7 V9 H12 V7 Z";
    private static final String TICKED =
            "M8 0 A8 8 0 1 1 8 16 A8 8 0 1 1 8 0 Z" + " M6.9 11.7 L12.5 6.1 L11.2 4.8 L6.9 9.1 L4.8 7 L3.5 8.3 Z";
    private static final double DRAWN = 16;

    /// A sign of 16 px for one of the four severities; other tones have none and stay empty.
    public SeverityIcon(Tone tone) {
        this(tone, (int) DRAWN);
    }

    /// A sign of a given size in pixels.
    public SeverityIcon(Tone tone, int size) {
        getStyleClass().addAll("severity", tone.styleClass());
        setMinSize(size, size);
        setMaxSize(size, size);
        switch (tone) {
            case BLOCKS -> getChildren().add(shape(OCTAGON, size));
            case GOOD -> getChildren().add(shape(TICKED, size));
            case CLARIFY -> getChildren().add(Icon.WARNING.node(size));
            case HINT -> getChildren().add(Icon.INFORMATION.node(size));
            case ACCENT, NEUTRAL -> setManaged(false);
        }
    }

    private static Node shape(String path, int size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.getStyleClass().add("severity-shape");
        double scale = size / DRAWN * 0.9;
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        return shape;
    }
}
