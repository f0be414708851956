package org.medienplan.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.medienplan.check.Findings;
import org.medienplan.text.Texts;

/// The tabs of a step. The page behind a tab is built when somebody first looks at it, and only the page in view is
/// part of the window, so that the others follow no plan.
public final class TabPages extends StackPane {

    /// One tab.
    ///
    /// @param key names it, the same in every language
    /// @param builder called at most once
    public record Page(String key, String title, Supplier<Node> builder) {}

    private final TabPane pane = Tabs.pane();
    private final List<Page> pages;
    private final List<Optional<Node>> built = new ArrayList<>();
    private Runnable change = () -> {};

    /// @param pages at least one; the first is in view
    public TabPages(List<Page> pages) {
        this.pages = List.copyOf(pages);
        getStyleClass().add("tab-pages");
        getChildren().add(pane);
        for (Page page : pages) {
            built.add(Optional.empty());
            pane.getTabs().add(Tabs.tab(page.title(), Optional.empty(), new StackPane()));
        }
        pane.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> turn(before.intValue(), now.intValue()));
        show(0);
    }

    private void turn(int before, int now) {
        pane.getTabs().get(before).setContent(new StackPane());
        show(now);
        change.run();
    }

    /// Sets what happens when another tab comes into view.
    public void setOnChange(Runnable handler) {
        change = handler;
    }

    /// Shows beside the names how many findings there are behind each tab, on the tint of the worst.
    public void showFindings(Map<String, Findings> byTab, Texts texts) {
        for (int i = 0; i < pages.size(); i++) {
            Findings here = byTab.getOrDefault(pages.get(i).key(), Findings.NONE);
            pane.getTabs().get(i).setGraphic(FindingTones.badge(here, texts).orElse(null));
        }
    }

    /// The key of the tab in view.
    public String selected() {
        return pages.get(pane.getSelectionModel().getSelectedIndex()).key();
    }

    /// Brings a tab into view.
    ///
    /// @throws IllegalArgumentException where there is none of that key
    public void select(String key) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).key().equals(key)) {
                pane.getSelectionModel().select(i);
                return;
            }
        }
        throw new IllegalArgumentException("no tab " + key);
    }

    private void show(int index) {
        Node content = built.get(index).orElseGet(pages.get(index).builder());
        built.set(index, Optional.of(content));
        Tab tab = pane.getTabs().get(index);
        tab.setContent(content);
    }
}
