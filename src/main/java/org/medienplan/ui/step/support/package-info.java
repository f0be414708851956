/// Step 3: who looks after the technology, and on which platform schools work.
@NullMarked
package org.medienplan.ui.step.support;

import org.jspecify.annotations.NullMarked;
