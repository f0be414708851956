/// Draws charts on any `Graphics2D`: on a screen, in a document, in a picture.
///
/// A chart is data first ([BarChart] and the records around it), so whoever knows the figures
/// says what is shown and this package only how. What was drawn comes back as [HitArea]s with the
/// keys of the data, so a bar can lead to its derivation. Colours come in as a [Palette] and texts
/// as texts; nothing here knows a window or a language. JFreeChart is used here and nowhere else.
@NullMarked
package org.medienplan.chart;

import org.jspecify.annotations.NullMarked;
