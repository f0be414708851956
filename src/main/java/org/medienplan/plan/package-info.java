/// The plan: an immutable value that holds every record of a municipality's Medienentwicklungsplan in tables ordered by
/// key. The records live in the sub-packages, which know each other only by ids.
@NullMarked
package org.medienplan.plan;

import org.jspecify.annotations.NullMarked;
