package org.medienplan.calc.base;

import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Names the figures of one item at one holder, for explanations.
///
/// @param holder the school or authority
/// @param item the item
/// @param frame the years
public record CellNames(RecordId holder, RecordId item, Frame frame) {

    public FigureId of(Metric metric, int yearIndex) {
        return new FigureId(metric, frame.year(yearIndex), holder, item);
    }
}
