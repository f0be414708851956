/// Forms: a field of a record is described once, so one form serves every type of record. What a person enters goes
/// through [org.medienplan.ui.form.Edits], one undoable change for each entry.
@NullMarked
package org.medienplan.ui.form;

import org.jspecify.annotations.NullMarked;
