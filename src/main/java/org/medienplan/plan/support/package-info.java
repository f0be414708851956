/// Who looks after the technology, and with which platform: the tasks of the service catalogue, who answers for each,
/// what they take in time and how the work is paid; which platforms were weighed against each other, which accounts are
/// switched when, and which devices need which licence to be managed.
@NullMarked
package org.medienplan.plan.support;

import org.jspecify.annotations.NullMarked;
