/// The budget workbook: from the summary down to every line of quantity times price, all of it in live formulas.
/// Totals add up the sheet of lines, the lines take their prices from the sheet of prices, and those take rises and
/// shares from the assumptions: whoever changes one of them in the workbook sees what follows.
@NullMarked
package org.medienplan.report.budget;

import org.jspecify.annotations.NullMarked;
