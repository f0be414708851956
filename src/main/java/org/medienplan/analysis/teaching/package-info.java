/// Questions about lessons, asked of finished figures: which competences projects cover, whether what they presuppose
/// is there, what they add to the budget, and what a purchase is for.
@NullMarked
package org.medienplan.analysis.teaching;

import org.jspecify.annotations.NullMarked;
