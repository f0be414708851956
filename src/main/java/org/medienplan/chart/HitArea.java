package org.medienplan.chart;

import java.awt.geom.Rectangle2D;

/// Where a value was drawn.
///
/// @param bounds in the coordinates that the chart was drawn in
public record HitArea(Rectangle2D bounds, String seriesKey, String categoryKey) {}
