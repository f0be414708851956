package org.medienplan.ui.shell;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.medienplan.ui.component.ScrollArea;

/// What the start page and the assistant have in common: columns that scroll where the window is low, and that close
/// up where it is narrow.
final class StartColumns {

    private static final double WIDE = 1200;
    private static final double NARROW = 900;
    private static final List<String> SIZES = List.of("compact", "narrow");

    private StartColumns() {}

    /// A column as high as the window, or scrolling; never sideways.
    static ScrollPane scrolling(Region column) {
        ScrollArea scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /// The left column, which keeps its width.
    static ScrollPane left(Region column) {
        ScrollPane scroll = scrolling(column);
        scroll.minWidthProperty().bind(column.minWidthProperty());
        scroll.prefWidthProperty().bind(column.prefWidthProperty());
        return scroll;
    }

    /// Gives a page the style classes of its width.
    static void fit(Region page) {
        page.widthProperty().subscribe(width -> {
            page.getStyleClass().removeAll(SIZES);
            if (width.doubleValue() < WIDE) {
                page.getStyleClass().add("compact");
            }
            if (width.doubleValue() < NARROW) {
                page.getStyleClass().add("narrow");
            }
        });
    }
}
