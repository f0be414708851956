/// The program: [Main] starts it, [Wiring] puts it together. Everything else is in the packages below, which know
/// nothing of these two.
@NullMarked
package org.medienplan;

import org.jspecify.annotations.NullMarked;
