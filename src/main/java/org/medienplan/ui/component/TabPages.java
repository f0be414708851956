package org.medienplan.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.check.Findings;
import org.medienplan.text.Texts;

/// The tabs of a step. The page behind a tab is built when somebody first looks at it, and only the page in view is
/// part of the window, so that the others follow no plan.
///
/// Ctrl+Tab and Ctrl+Page down go to the next tab from anywhere inside, with Shift or Page up to the one before.
public final class TabPages extends VBox {

    /// One tab.
    ///
    /// @param key names it, the same in every language
    /// @param builder called at most once
    public record Page(String key, String title, Supplier<Node> builder) {}

    private final TabStrip strip;
    private final StackPane view = new StackPane();
    private final List<Page> pages;
    private final List<Optional<Node>> built = new ArrayList<>();
    private Runnable change = () -> {};

    /// @param pages at least one; the first is in view
    public TabPages(List<Page> pages) {
        this.pages = List.copyOf(pages);
        strip = new TabStrip(pages.stream().map(Page::title).toList(), this::turn);
        getStyleClass().add("tab-pages");
        VBox.setVgrow(view, Priority.ALWAYS);
        view.setMinSize(0, 0);
        getChildren().addAll(strip, view);
        pages.forEach(page -> built.add(Optional.empty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        show(0);
    }

    private void turn(int index) {
        if (index != strip.selected()) {
            strip.mark(index);
            show(index);
            change.run();
        }
    }

    private void onKey(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB;
        boolean forwards = tab ? !event.isShiftDown() : event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isControlDown() && (tab || forwards || event.getCode() == KeyCode.PAGE_UP)) {
            event.consume();
            turn(Math.floorMod(strip.selected() + (forwards ? 1 : -1), pages.size()));
        }
    }

    /// Sets what happens when another tab comes into view.
    public void setOnChange(Runnable handler) {
        change = handler;
    }

    /// Shows beside the names how many findings there are behind each tab, on the tint of the worst.
    public void showFindings(Map<String, Findings> byTab, Texts texts) {
        for (int i = 0; i < pages.size(); i++) {
            Findings here = byTab.getOrDefault(pages.get(i).key(), Findings.NONE);
            strip.button(i).showCount(FindingTones.badge(here, texts));
        }
    }

    /// The key of the tab in view.
    public String selected() {
        return pages.get(strip.selected()).key();
    }

    /// Brings a tab into view.
    ///
    /// @throws IllegalArgumentException where there is none of that key
    public void select(String key) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).key().equals(key)) {
                turn(i);
                return;
            }
        }
        throw new IllegalArgumentException("no tab " + key);
    }

    private void show(int index) {
        Node content = built.get(index).orElseGet(pages.get(index).builder());
        built.set(index, Optional.of(content));
        view.getChildren().setAll(content);
    }
}
