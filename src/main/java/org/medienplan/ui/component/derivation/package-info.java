/// How a figure comes about, as a tree that can be walked: the result on top, its inputs below.
///
/// A tree asks for inputs only when somebody unfolds them, so explaining one cell never computes
/// the whole plan again.
@NullMarked
package org.medienplan.ui.component.derivation;

import org.jspecify.annotations.NullMarked;
