/// The open plan and what can be done with it: its current value with figures, undo and redo, opening, saving, creating
/// and exporting as use cases. Plain listeners, no toolkit.
@NullMarked
package org.medienplan.workspace;

import org.jspecify.annotations.NullMarked;
