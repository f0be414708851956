/// Which measures must wait for which: cabling before switches, switches before WLAN.
@NullMarked
package org.medienplan.calc.precedence;

import org.jspecify.annotations.NullMarked;
