package org.medienplan.analysis.training;

import java.util.List;
import org.medienplan.plan.training.TrainingOffer;

/// One offer over the planned years.
///
/// @param offer the offer
/// @param cells what is held in each half-year
/// @param centsByYear what its courses cost in each planned year, in cents
public record CalendarRow(TrainingOffer offer, List<CalendarCell> cells, List<Long> centsByYear) {

    public CalendarRow {
        cells = List.copyOf(cells);
        centsByYear = List.copyOf(centsByYear);
    }

    public long cents() {
        return centsByYear.stream().mapToLong(Long::longValue).sum();
    }

    public int courses() {
        return cells.stream().mapToInt(CalendarCell::courses).sum();
    }

    public int taken() {
        return cells.stream().mapToInt(CalendarCell::taken).sum();
    }
}
