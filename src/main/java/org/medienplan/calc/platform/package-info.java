/// Needs that follow from the platform decision: accounts as they are switched, the switch itself, what runs beside it
/// until then, and the licences that manage devices. They are demand like any other, so that the money of the platform
/// is part of every sum.
@NullMarked
package org.medienplan.calc.platform;

import org.jspecify.annotations.NullMarked;
