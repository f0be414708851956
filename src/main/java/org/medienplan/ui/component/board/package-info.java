/// A board: years across, subjects down, strips that can be moved along the years.
///
/// It knows no plan: whoever owns it says what stands where, and hears what a person wants moved. One stop of the tab
/// order with a current place, so that everything that the mouse can do has its keys.
@NullMarked
package org.medienplan.ui.component.board;

import org.jspecify.annotations.NullMarked;
