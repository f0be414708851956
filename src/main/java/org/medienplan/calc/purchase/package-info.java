/// What is bought in which year: measures say when a gap may be closed, purchases close it, and in the years after the
/// horizon only what was there is replaced.
@NullMarked
package org.medienplan.calc.purchase;

import org.jspecify.annotations.NullMarked;
