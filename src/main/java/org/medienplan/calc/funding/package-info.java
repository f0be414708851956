/// Which euro is paid from which programme. [org.medienplan.calc.funding.Allocation] knows no programme: it splits pots
/// of money over claims so that the grants are the largest that the limits allow. What a programme, its budget and its
/// rules make of a line of cost is said by the classes around it.
@NullMarked
package org.medienplan.calc.funding;

import org.jspecify.annotations.NullMarked;
