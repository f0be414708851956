/// Edits as values: a [Change] looks at a plan and yields a [Patch], the list of what becomes what. A patch can be
/// applied, turned round (undo) and computed as the difference of two plans.
@NullMarked
package org.medienplan.change;

import org.jspecify.annotations.NullMarked;
