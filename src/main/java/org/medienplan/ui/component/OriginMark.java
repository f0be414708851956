package org.medienplan.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The small sign before a value that says where it comes from.
public final class OriginMark extends StackPane {

    /// Where a value comes from.
    public enum Origin {
        /// Somebody entered it.
        ENTERED("entered", "M9.2 2.3 L11.7 4.8 L4.6 11.9 L1.6 12.4 L2.1 9.4 Z"),
        /// The program computed it.
        COMPUTED("computed", "M3 5.2 H11 M3 8.8 H11"),
        /// An assumption stands in for something unknown.
        ASSUMED("assumed", "M1.5 6 Q4.2 2.6 7 5 T12.5 4 M1.5 10.4 Q4.2 7 7 9.4 T12.5 8.4"),
        /// A published source says so.
        PUBLISHED("published", "M2.5 1.5 H9 L11.5 4 V12.5 H2.5 Z M4.8 6 H9.2 M4.8 8.2 H9.2 M4.8 10.4 H9.2"),
        /// It came in with a file.
        IMPORTED("imported", "M7 1.5 V8.5 M4 5.8 L7 8.8 L10 5.8 M2 12 H12");

        private final String styleClass;
        private final String path;

        Origin(String styleClass, String path) {
            this.styleClass = styleClass;
            this.path = path;
        }
    }

    private static final int SIZE = 14;

    private boolean explained;

    /// @param explanation source and date, shown on hover and read aloud; empty for none
    public OriginMark(Origin origin, String explanation) {
        SVGPath sign = new SVGPath();
        sign.setContent(origin.path);
        sign.getStyleClass().add("origin-sign");
        getStyleClass().addAll("origin-mark", origin.styleClass);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().add(sign);
        if (!explanation.isEmpty()) {
            setAccessibleRole(AccessibleRole.TEXT);
            setAccessibleText(explanation);
            addEventHandler(MouseEvent.MOUSE_ENTERED, event -> explain(explanation));
        }
    }

    // A tooltip is a window of its own; a table shows hundreds of marks, of which hardly any is ever asked.
    private void explain(String explanation) {
        if (!explained) {
            explained = true;
            Tooltip.install(this, new Tooltip(explanation));
        }
    }
}
