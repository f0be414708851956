/// The one way to talk to the user: questions before something is lost, files, notices.
///
/// Views and view models know the interfaces only, so that tests answer by themselves and no place
/// builds dialogs of its own.
@NullMarked
package org.medienplan.ui.dialog;

import org.jspecify.annotations.NullMarked;
