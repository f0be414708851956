package org.medienplan.ui.place;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.check.Findings;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.TabPages;

/// What the pages of all steps have in common: a head, tabs below it, and a drawer that closes when another tab comes
/// into view. Where the window is low, all of it scrolls.
public final class StepPage extends ScrollPane {

    /// A lower window scrolls the page: charts and tables keep a height at which they can be read.
    private static final double LEAST_HEIGHT = 540;

    private final Surroundings surroundings;
    private final StackPane head = new StackPane();
    private final TabPages tabs;

    /// @param surroundings the open plan and the window around
    /// @param pages the tabs, at least one; the first is in view
    public StepPage(Surroundings surroundings, List<TabPages.Page> pages) {
        this.surroundings = surroundings;
        tabs = new TabPages(pages);
        tabs.setOnChange(surroundings.drawer()::hide);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox column = new VBox(head, tabs);
        column.getStyleClass().addAll("page", "step-page");
        column.setMinHeight(LEAST_HEIGHT);
        head.setMinHeight(USE_PREF_SIZE);
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "page-scroll");
    }

    /// Sets what happens when another tab comes into view, in the place of closing the drawer.
    public void setOnTurn(Runnable handler) {
        tabs.setOnChange(handler);
    }

    /// Shows another head in the place of the one before.
    public void setHead(PageHeader newHead) {
        head.getChildren().setAll(newHead);
    }

    /// The key of the tab in view.
    public String selected() {
        return tabs.selected();
    }

    /// Brings a tab into view.
    ///
    /// @throws IllegalArgumentException where there is none of that key
    public void select(String tab) {
        tabs.select(tab);
    }

    /// Shows beside the names of the tabs how many findings there are behind each.
    public void showFindings(Map<String, Findings> byTab) {
        tabs.showFindings(byTab, surroundings.texts());
    }

    /// A situation that begins on a tab with the drawer closed.
    public Situation situation(String name, String tab, Runnable then) {
        return new Situation(name, () -> {
            surroundings.drawer().hide();
            select(tab);
            then.run();
        });
    }
}
