/// What people type and paste, and what becomes of it: reads and writes the value of a field in the user's language,
/// takes a pasted block apart, and shows what pasting it would change before it is one change. No toolkit.
@NullMarked
package org.medienplan.entry;

import org.jspecify.annotations.NullMarked;
