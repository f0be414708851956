/// Work that takes longer than a frame: off the FX thread, with progress and cancel, its result
/// back on the FX thread.
///
/// Both executors come from outside. A test passes `Runnable::run` for each and everything happens
/// at once, in order.
@NullMarked
package org.medienplan.ui.task;

import org.jspecify.annotations.NullMarked;
