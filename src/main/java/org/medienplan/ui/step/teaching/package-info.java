/// Step 2, pedagogy and technology: how lessons become equipment and lines of the budget, and what equipment is for.
@NullMarked
package org.medienplan.ui.step.teaching;

import org.jspecify.annotations.NullMarked;
