/// Tables of data: dense rows, numbers at the right, totals over what the filter shows, selection
/// copied as a spreadsheet takes it.
///
/// A [Column] is described once; [DataTable] makes the JavaFX table of it.
@NullMarked
package org.medienplan.ui.table;

import org.jspecify.annotations.NullMarked;
