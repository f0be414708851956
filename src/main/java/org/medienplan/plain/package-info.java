/// Writes tables and derivations as plain text for terminals, and as CSV.
@NullMarked
package org.medienplan.plain;

import org.jspecify.annotations.NullMarked;
