/// What is not in order in a plan. Each rule is a small class that looks at plan and figures and names the places where
/// somebody has to look, with the change that repairs them where there is one. [Checks] runs them all over the whole
/// plan; what they measure against are [Limits], which are data.
@NullMarked
package org.medienplan.check;

import org.jspecify.annotations.NullMarked;
