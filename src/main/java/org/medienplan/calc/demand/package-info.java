/// How many units of each item a holder needs in each year: the rules of its provision standard, phased in, what is
/// needed beside it, and where the school deviates from both.
@NullMarked
package org.medienplan.calc.demand;

import org.jspecify.annotations.NullMarked;
