package org.medienplan.ui.component;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// The name of a tab in a strip, with the count of findings behind it.
final class TabButton extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private boolean selected;

    TabButton(String title) {
        super(title);
        getStyleClass().setAll("strip-tab");
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(title);
    }

    /// Shows a count beside the name, or none.
    void showCount(Optional<CountBadge> badge) {
        setGraphic(badge.orElse(null));
        setAccessibleText(
                getText() + badge.map(count -> ", " + count.getAccessibleText()).orElse(""));
    }

    /// Marks it as the tab in view, the only one of the strip that the Tab key stops at.
    void mark(boolean inView) {
        selected = inView;
        setFocusTraversable(inView);
        pseudoClassStateChanged(SELECTED, inView);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
