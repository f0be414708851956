/// Describes every field of every record once: its id (which is also its column and its JSON property), kind, range and
/// unit, how its value reads as canonical text, and how to copy a record with another value. Tables, forms, files,
/// patches and labels all come from here. No layout, no condition, no arithmetic, no SQL.
@NullMarked
package org.medienplan.field;

import org.jspecify.annotations.NullMarked;
