package org.medienplan.chart;

/// One place on the horizontal axis, mostly a year.
///
/// @param key what [HitArea] returns; unique in its chart
/// @param label written under the bar
/// @param total written over the bar, empty for none; a text, because shown totals are rounded by
///     whoever knows all the parts
public record Category(String key, String label, String total) {}
