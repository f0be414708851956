/// What quantities cost: prices of each year, and the lines of a cost cell, each rounded once to the cent.
@NullMarked
package org.medienplan.calc.cost;

import org.jspecify.annotations.NullMarked;
