package org.medienplan.ui.component;

import java.util.Optional;
import org.medienplan.ui.component.OriginMark.Origin;

/// A figure that a council asks about.
///
/// @param key what is opened when the figure is chosen
/// @param value formatted, without its unit
/// @param note the line below, with its parts or its circumstances
/// @param origin shown before the note where it matters
/// @param accentuated whether it stands on the accent's tint; at most one in a row
public record KeyFigure(
        String key,
        String label,
        String value,
        String unit,
        String note,
        Optional<OriginMark> origin,
        boolean accentuated) {

    /// A figure without an origin mark on the usual ground.
    public static KeyFigure of(String key, String label, String value, String unit, String note) {
        return new KeyFigure(key, label, value, unit, note, Optional.empty(), false);
    }

    /// The same figure on the accent's tint.
    public KeyFigure accent() {
        return new KeyFigure(key, label, value, unit, note, origin, true);
    }

    /// The same figure with its origin.
    public KeyFigure from(Origin kind, String explanation) {
        return new KeyFigure(
                key, label, value, unit, note, Optional.of(new OriginMark(kind, explanation)), accentuated);
    }
}
