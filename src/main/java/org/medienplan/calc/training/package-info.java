/// What training adds to the demand for catalogue items: courses in the calendar, and hours for which the authority
/// releases media officers. All money of training follows from there.
@NullMarked
package org.medienplan.calc.training;

import org.jspecify.annotations.NullMarked;
