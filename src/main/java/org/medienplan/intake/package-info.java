/// Files in: a file becomes a [SourceTable] (CSV of every dialect, Excel), a table becomes records with one finding per
/// bad row, and the records end in one change. What a list calls things is data, in the resources of this package.
@NullMarked
package org.medienplan.intake;

import org.jspecify.annotations.NullMarked;
