package org.medienplan.ui.step.investment;

import org.medienplan.chart.SeriesColour;
import org.medienplan.plan.catalogue.BundleGroup;

/// The colour of a group of bundles, the same in every chart.
final class GroupColour {

    private GroupColour() {}

    static SeriesColour of(BundleGroup group) {
        return switch (group) {
            case CABLING -> SeriesColour.NAVY;
            case NETWORK -> SeriesColour.PETROL;
            case DISPLAY -> SeriesColour.BRICK;
            case PUPIL_DEVICES -> SeriesColour.OCHRE;
            case TEACHER_DEVICES -> SeriesColour.VIOLET;
            case OTHER -> SeriesColour.GREEN;
        };
    }
}
