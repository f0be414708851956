/// How a figure explains itself. Each calculation step takes a [Trace]; in bulk it is [Trace#NONE] and costs nothing,
/// on request it records a [Derivation]: so a number and its explanation come from one path.
@NullMarked
package org.medienplan.trace;

import org.jspecify.annotations.NullMarked;
