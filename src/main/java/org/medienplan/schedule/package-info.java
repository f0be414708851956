/// When things happen: which measures must wait for which, and proposals for other times. A proposal is computed of a
/// plan and its figures and is an ordinary edit: it can be looked at, taken over and taken back.
@NullMarked
package org.medienplan.schedule;

import org.jspecify.annotations.NullMarked;
