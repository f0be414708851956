/// What lessons ask for: frames of competences, the capabilities that lessons presuppose and the items that serve them,
/// worked examples, and the teaching projects of the schools. How needs follow from them is none of this package's
/// business.
@NullMarked
package org.medienplan.plan.pedagogy;

import org.jspecify.annotations.NullMarked;
