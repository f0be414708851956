/// Step 1, infrastructure: the schools and what is recorded about them, what is there, what the standard asks for, and
/// where the two part.
///
/// Every tab has a view and a view model; what a tab shows is computed of the open plan in the background as plain
/// records.
@NullMarked
package org.medienplan.ui.step.infrastructure;

import org.jspecify.annotations.NullMarked;
