package org.medienplan.ui.component;

import javafx.scene.control.Label;

/// A small count on the tint of its tone, such as the open findings of a step.
public final class CountBadge extends Label {

    /// @param count a formatted number
    /// @param accessibleText what the number counts, for screen readers ("4 Prüfhinweise")
    public CountBadge(String count, Tone tone, String accessibleText) {
        super(count);
        getStyleClass().addAll("count-badge", tone.styleClass());
        setAccessibleText(accessibleText);
        setMinWidth(USE_PREF_SIZE);
    }
}
