/// What the window needs of JavaFX before it shows anything: the bundled family, the appearance,
/// subscriptions that end with their view, where the window stood last time.
@NullMarked
package org.medienplan.ui.fx;

import org.jspecify.annotations.NullMarked;
