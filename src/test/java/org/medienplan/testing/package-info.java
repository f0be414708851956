/// What tests share: a builder of small plans that reads like the domain, readers of figures, and seeded random plans.
@NullMarked
package org.medienplan.testing;

import org.jspecify.annotations.NullMarked;
