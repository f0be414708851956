/// What grants lead to and what would change that, asked of finished figures.
@NullMarked
package org.medienplan.analysis.funding;

import org.jspecify.annotations.NullMarked;
