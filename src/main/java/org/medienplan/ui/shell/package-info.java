/// The window around the places: start page, rail, top bar, drawer and status line, the commands on a plan as a whole,
/// settings, and the pictures of all screens.
///
/// [WindowLauncher] opens it with the [Services] that the program was wired with. What the window knows and does is in
/// [ShellViewModel] and testable without a toolkit; files are read and written, and figures computed, in background
/// tasks only.
@NullMarked
package org.medienplan.ui.shell;

import org.jspecify.annotations.NullMarked;
