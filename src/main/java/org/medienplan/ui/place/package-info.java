/// What a place of the window and the shell around it agree on: a [Place] shows a page of the open plan, [Surroundings]
/// are everything that it gets from outside. Places know the shell and each other only through this.
@NullMarked
package org.medienplan.ui.place;

import org.jspecify.annotations.NullMarked;
