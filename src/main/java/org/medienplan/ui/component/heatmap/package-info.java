/// The heat map: schools by rows, bundles by columns, the degree of provision in each cell.
///
/// What it shows is a [HeatModel]; [HeatMap] is the control around it. It paints only the lines in
/// view, so hundreds of schools scroll as smoothly as ten.
@NullMarked
package org.medienplan.ui.component.heatmap;

import org.jspecify.annotations.NullMarked;
