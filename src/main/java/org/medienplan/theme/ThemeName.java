package org.medienplan.theme;

/// The appearances that a user can choose between.
public enum ThemeName {
    /// Dark text on light grounds; what paper uses as well.
    LIGHT,
    /// Light text on dark grounds.
    DARK,
    /// White on black with strong borders, for people who need more contrast.
    CONTRAST;

    /// Whether text is lighter than its ground.
    public boolean isDark() {
        return this != LIGHT;
    }
}
