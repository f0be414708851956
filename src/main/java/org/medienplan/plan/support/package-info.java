/// Who looks after the technology, and with which platform: what was weighed against what, which accounts are switched
/// when, and which devices need which licence to be managed.
@NullMarked
package org.medienplan.plan.support;

import org.jspecify.annotations.NullMarked;
