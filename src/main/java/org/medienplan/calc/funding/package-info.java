/// Which euro of a plan somebody else pays: what an authority may have of a programme, and how it follows from the
/// rules that the plan holds. Amounts are exact until the last step, which rounds once.
@NullMarked
package org.medienplan.calc.funding;

import org.jspecify.annotations.NullMarked;
