/// The commands: the same use cases as in the window, for a terminal and for scripts. Each command is a class; options
/// and texts are described in the language of the user. Exit codes: 0 done, 1 done with findings that block a decision,
/// 2 refused with one line on standard error.
@NullMarked
package org.medienplan.cli;

import org.jspecify.annotations.NullMarked;
