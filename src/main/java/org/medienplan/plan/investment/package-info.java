/// What is there (holdings), where a school differs from the standard, and when a gap is closed (measures).
@NullMarked
package org.medienplan.plan.investment;

import org.jspecify.annotations.NullMarked;
