/// How anything in a plan is named, linked to and explained: records by [RecordId], their fields by [FieldRef],
/// computed numbers by [FigureId]. Names are stable texts, so that findings, files, commands and documents can point at
/// the same thing.
@NullMarked
package org.medienplan.ref;

import org.jspecify.annotations.NullMarked;
