/// How far demand is met: the degree of provision (Ausstattungsgrad) of an item, a bundle, a school, a whole plan.
@NullMarked
package org.medienplan.calc.provision;

import org.jspecify.annotations.NullMarked;
