/// What teachers can do today, what they shall be able to do, and the training that leads there: numbers of teachers by
/// level, never persons.
@NullMarked
package org.medienplan.plan.training;

import org.jspecify.annotations.NullMarked;
