/// How many units of each item a holder needs in each year: the rules of its provision standard, phased in, and where
/// the
/// school deviates from them.
@NullMarked
package org.medienplan.calc.demand;

import org.jspecify.annotations.NullMarked;
