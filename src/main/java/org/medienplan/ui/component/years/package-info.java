/// Values by year under a chart: rows that unfold, sums at the right, totals below.
///
/// The columns are those of the bars above, so chart and table are one thing; the row heads are the legend.
@NullMarked
package org.medienplan.ui.component.years;

import org.jspecify.annotations.NullMarked;
