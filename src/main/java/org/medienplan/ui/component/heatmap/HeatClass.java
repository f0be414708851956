package org.medienplan.ui.component.heatmap;

import java.math.BigDecimal;

/// The class of a degree of provision, which decides the colours of its cell: the gap colours,
/// complete provision stays as calm as the page.
public enum HeatClass {
    /// More than needed.
    OVER("heat-over", 0, true),
    /// Exactly what is needed.
    FULL("heat-100", 100, false),
    /// From 90 percent.
    FROM_90("heat-90", 90, true),
    /// From 75 percent.
    FROM_75("heat-75", 75, true),
    /// From 50 percent.
    FROM_50("heat-50", 50, true),
    /// Less than half.
    BELOW("heat-0", 0, true),
    /// Nobody knows.
    UNKNOWN("subtle", 0, false);

    private final String token;
    private final int from;
    private final boolean strong;

    HeatClass(String token, int from, boolean strong) {
        this.token = token;
        this.from = from;
        this.strong = strong;
    }

    /// The class of a degree in percent, 100 meaning that demand is met.
    public static HeatClass of(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.valueOf(FULL.from)) > 0) {
            return OVER;
        }
        for (HeatClass candidate : new HeatClass[] {FULL, FROM_90, FROM_75, FROM_50}) {
            if (percent.compareTo(BigDecimal.valueOf(candidate.from)) >= 0) {
                return candidate;
            }
        }
        return BELOW;
    }

    /// Name of the colour of the ground.
    public String ground() {
        return token;
    }

    /// Name of the colour of the number.
    public String text() {
        return this == UNKNOWN ? "text-3" : token + "-text";
    }

    /// Whether the number is set in the strong cut.
    boolean isStrong() {
        return strong;
    }
}
