/// Questions about platforms and devices that finished figures answer: which platform wins and how firmly, how many
/// accounts and devices there are, which licences they take, what all that costs.
@NullMarked
package org.medienplan.analysis.platform;

import org.jspecify.annotations.NullMarked;
