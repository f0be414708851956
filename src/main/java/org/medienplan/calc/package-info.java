/// From a plan to its figures: pure functions without clock, file or locale. [Figures] computes a block per holder, and
/// only those anew whose facts changed; every figure can be asked by its id and explained by the step that computed it.
@NullMarked
package org.medienplan.calc;

import org.jspecify.annotations.NullMarked;
