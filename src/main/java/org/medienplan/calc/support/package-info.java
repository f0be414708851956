/// How many hours looking after the technology takes: the effort of every task, and what of it the authority pays by
/// which item of the catalogue.
@NullMarked
package org.medienplan.calc.support;

import org.jspecify.annotations.NullMarked;
