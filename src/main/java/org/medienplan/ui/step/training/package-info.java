/// Step 4: who can use what is bought. Teachers by level, the calendar of trainings, offers, media officers.
@NullMarked
package org.medienplan.ui.step.training;

import org.jspecify.annotations.NullMarked;
