/// The parts that pages are built of.
///
/// Every part is code, small, reachable by keyboard and named for screen readers. Texts and
/// formatted numbers come in from outside: a part knows no language and no plan. How it looks stands
/// in the style sheets of `ui.fx`; what paints itself takes its colours from the theme's tokens.
@NullMarked
package org.medienplan.ui.component;

import org.jspecify.annotations.NullMarked;
