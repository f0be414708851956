/// The years of a plan and the drivers of each holder: what was recorded, what the plan's assumptions yield, what is
/// not known. [FactBook] gathers per holder everything that its figures depend on, shared things split by key.
@NullMarked
package org.medienplan.calc.base;

import org.jspecify.annotations.NullMarked;
