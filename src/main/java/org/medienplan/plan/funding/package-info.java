/// Who else pays: funding programmes with the rules that they set, what an authority has of them, and what became of
/// its applications. A programme is copied from a template into the plan, so that its rules stay what they were when
/// the plan was made, and can be set to what the Land decides later.
@NullMarked
package org.medienplan.plan.funding;

import org.jspecify.annotations.NullMarked;
