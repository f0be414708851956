/// The colours of everything that is drawn, read from one file.
///
/// The window, the charts and the documents take their colours from the same [Tokens], so a
/// series keeps its colour wherever it appears, and one test guards every contrast. Nothing
/// here knows a toolkit: a colour is three numbers.
@NullMarked
package org.medienplan.theme;

import org.jspecify.annotations.NullMarked;
