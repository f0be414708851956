/// Step 3: who looks after the technology, how much time and how many posts that takes, and whether own staff pays.
@NullMarked
package org.medienplan.ui.step.support;

import org.jspecify.annotations.NullMarked;
