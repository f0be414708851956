package org.medienplan.ui.component;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The head of a page: its title, what state it is in, what it is about, what can be done.
///
/// At most one action is primary (style class `accent`), and it stands last.
public final class PageHeader extends HBox {

    private static final int GAP = 12;
    private final HBox titleRow = new HBox(GAP);

    /// A head with the subtitle below the title.
    public static PageHeader of(String title, String subtitle, Node... actions) {
        PageHeader header = new PageHeader(title, actions);
        VBox block = new VBox(header.titleRow, Labels.wrapped(subtitle, "muted"));
        HBox.setHgrow(block, Priority.ALWAYS);
        header.getChildren().set(0, block);
        return header;
    }

    /// A head in one line, with the state of the step beside its title.
    public static PageHeader ofStep(String title, Chip state, String subtitle, Node... actions) {
        PageHeader header = new PageHeader(title, actions);
        state.setMinWidth(USE_PREF_SIZE);
        Label beside = Labels.wrapped(subtitle, "muted");
        header.titleRow.getChildren().addAll(state, beside);
        header.getChildren().addFirst(header.titleRow);
        return header;
    }

    private PageHeader(String title, Node... actions) {
        super(8);
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        Label heading = Labels.of(title, "page-title");
        heading.setMinWidth(USE_PREF_SIZE);
        titleRow.setAlignment(Pos.CENTER_LEFT);
        titleRow.getChildren().add(heading);
        getChildren().add(Labels.spring());
        getChildren().addAll(actions);
        for (Node action : actions) {
            if (action instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
    }
}
