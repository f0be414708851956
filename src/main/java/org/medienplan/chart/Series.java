package org.medienplan.chart;

import java.math.BigDecimal;
import java.util.Map;

/// One row of values with one colour.
///
/// @param key what [HitArea] returns; unique in its chart
/// @param name as the legend or the row head says it
/// @param values by key of the category, in the unit of the chart; a missing one is unknown and
///     draws nothing
public record Series(String key, String name, SeriesColour colour, Map<String, BigDecimal> values) {

    public Series {
        values = Map.copyOf(values);
    }
}
