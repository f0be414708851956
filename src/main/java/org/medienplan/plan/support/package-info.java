/// Who looks after the technology: the tasks of the service catalogue, who answers for each, what they take in time,
/// and
/// how the work is paid.
@NullMarked
package org.medienplan.plan.support;

import org.jspecify.annotations.NullMarked;
