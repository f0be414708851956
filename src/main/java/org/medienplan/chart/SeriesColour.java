package org.medienplan.chart;

import org.medienplan.plan.catalogue.BundleGroup;

/// The colours that a series may have; one thing keeps its colour over all charts.
public enum SeriesColour {
    /// Own money; cabling.
    NAVY("chart-navy"),
    /// Startchancen; display.
    BRICK("chart-brick"),
    /// Devices of teachers.
    VIOLET("chart-violet"),
    /// DigitalPakt; network and WLAN.
    PETROL("chart-petrol"),
    /// Lump sums; devices of pupils.
    OCHRE("chart-ochre"),
    /// Servers and workplaces.
    GREEN("chart-green"),
    /// What is left after the six: a chart never shows more of them.
    REST("chart-rest");

    private final String token;

    SeriesColour(String token) {
        this.token = token;
    }

    /// The colour of a group of bundles.
    public static SeriesColour of(BundleGroup group) {
        return switch (group) {
            case CABLING -> NAVY;
            case NETWORK -> PETROL;
            case DISPLAY -> BRICK;
            case PUPIL_DEVICES -> OCHRE;
            case TEACHER_DEVICES -> VIOLET;
            case OTHER -> GREEN;
        };
    }

    /// The name of the colour in the theme's tokens.
    public String token() {
        return token;
    }
}
