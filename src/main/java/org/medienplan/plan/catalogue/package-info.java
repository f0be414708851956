/// What can be bought (items in bundles) and what is aimed at (provision standards and their rules).
@NullMarked
package org.medienplan.plan.catalogue;

import org.jspecify.annotations.NullMarked;
