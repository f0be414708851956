/// Authorities, sites, buildings, rooms and schools, and the facts (drivers) that quantities follow from.
@NullMarked
package org.medienplan.plan.school;

import org.jspecify.annotations.NullMarked;
