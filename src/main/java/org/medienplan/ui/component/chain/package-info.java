/// A chain: columns of equal nodes with curves between them, from what is wanted on the left to what it costs on the
/// right.
@NullMarked
package org.medienplan.ui.component.chain;

import org.jspecify.annotations.NullMarked;
