/// What is there in each year: units count against demand for their planning life; older ones stay present but do not
/// count.
@NullMarked
package org.medienplan.calc.stock;

import org.jspecify.annotations.NullMarked;
