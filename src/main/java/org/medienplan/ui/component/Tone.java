package org.medienplan.ui.component;

/// What a colour wants to say; the style class has the same name.
public enum Tone {
    /// A decision is impossible as long as this stands.
    BLOCKS("blocks"),
    /// Somebody has to look at this.
    CLARIFY("clarify"),
    /// Worth knowing.
    HINT("hint"),
    /// Done, kept, reached.
    GOOD("good"),
    /// Belongs to what is selected or in work.
    ACCENT("accent-tone"),
    /// Says nothing by its colour.
    NEUTRAL("neutral");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The style class of this tone.
    public String styleClass() {
        return styleClass;
    }
}
