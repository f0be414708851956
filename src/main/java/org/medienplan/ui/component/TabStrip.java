package org.medienplan.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// The names of tabs, a line under the one in view. In a narrow window they go on in the next line, so that every name
/// stays in sight and whole.
///
/// One stop of the Tab key; the arrow keys, Home and End go from tab to tab.
final class TabStrip extends FlowPane {

    private final List<TabButton> buttons = new ArrayList<>();
    private final IntConsumer choose;
    private int selected;

    /// @param titles at least one; the first is in view
    /// @param choose gets the index of a tab that somebody wants to see
    TabStrip(List<String> titles, IntConsumer choose) {
        this.choose = choose;
        getStyleClass().add("tab-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            TabButton button = new TabButton(titles.get(i));
            button.setOnAction(event -> choose.accept(index));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        mark(0);
    }

    TabButton button(int index) {
        return buttons.get(index);
    }

    /// The index of the tab in view.
    int selected() {
        return selected;
    }

    /// Marks the tab in view; a focus on another one moves along.
    void mark(int index) {
        boolean focused = buttons.stream().anyMatch(TabButton::isFocused);
        selected = index;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).mark(i == index);
        }
        setAccessibleText(buttons.get(index).getText());
        if (focused) {
            buttons.get(index).requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        int last = buttons.size() - 1;
        int wanted = switch (event.getCode()) {
            case LEFT, UP -> Math.max(0, selected - 1);
            case RIGHT, DOWN -> Math.min(last, selected + 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (wanted >= 0 && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            choose.accept(wanted);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> buttons.size();
            case ITEM_AT_INDEX -> buttons.get((Integer) parameters[0]);
            case FOCUS_ITEM -> buttons.get(selected);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
