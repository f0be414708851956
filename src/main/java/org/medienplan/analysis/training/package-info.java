/// What the calendar of training leads to, asked of finished figures: teachers by level now and then, who is trained
/// before what is rolled out, how full the courses are and what they cost.
@NullMarked
package org.medienplan.analysis.training;

import org.jspecify.annotations.NullMarked;
