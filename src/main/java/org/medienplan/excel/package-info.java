/// Workbooks in and out, and the only place that knows POI. Reading streams through a sheet and never builds it in
/// memory: [SheetReader] refuses what it should not open, and stops at its limits.
@NullMarked
package org.medienplan.excel;

import org.jspecify.annotations.NullMarked;
