/// What lessons need: which item serves a capability at a school, how much of it is in use at one time, and the line
/// that this loads. A project that is added never lowers a need; the order of projects does not matter.
@NullMarked
package org.medienplan.calc.teaching;

import org.jspecify.annotations.NullMarked;
