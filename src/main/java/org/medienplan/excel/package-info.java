/// Workbooks in and out, and the only place that knows POI. Reading streams through a sheet and never builds it in
/// memory: [SheetReader] refuses what it should not open, and stops at its limits. [ExcelWriter] writes a document of
/// package `report` as it is: formulas with their values beside them, text never as a formula, and a file only once
/// it is whole.
@NullMarked
package org.medienplan.excel;

import org.jspecify.annotations.NullMarked;
