package org.medienplan.ui.component;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// Tab panes in the product's look: a line under the chosen one, counts beside the names.
public final class Tabs {

    private Tabs() {}

    /// A tab pane whose tabs cannot be closed or moved.
    public static TabPane pane(Tab... tabs) {
        TabPane pane = new TabPane(tabs);
        pane.getStyleClass().add("step-tabs");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> pane.setAccessibleText(tab == null ? "" : tab.getText()));
        return pane;
    }

    /// A tab.
    ///
    /// @param findings a count beside the name, where there is one
    public static Tab tab(String name, Optional<CountBadge> findings, Node content) {
        Tab tab = new Tab(name, content);
        findings.ifPresent(tab::setGraphic);
        return tab;
    }
}
