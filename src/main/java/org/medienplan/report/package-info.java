/// Documents as data. A [Workbook] is a list of sheets, a [Sheet] is columns and rows of cells, and a [Cell] that is
/// computed holds both its formula and its value, so that a writer can store the one beside the other and a test can
/// compare them. Formulas address cells by the keys of sheet, row and column; how a file format writes an address is
/// the writer's business.
@NullMarked
package org.medienplan.report;

import org.jspecify.annotations.NullMarked;
