/// Proposals for when something happens. A proposal is computed of a plan and its figures and is an ordinary edit: it
/// can
/// be looked at, taken over and taken back.
@NullMarked
package org.medienplan.schedule;

import org.jspecify.annotations.NullMarked;
