/// Exact quantities: money in whole cents, decimals and shares with six places, ratios, half-years, named roundings and
/// the splitting of a total into parts that add up. Nothing here knows a plan, a locale or a clock, and nothing is ever
/// a binary fraction.
@NullMarked
package org.medienplan.quantity;

import org.jspecify.annotations.NullMarked;
