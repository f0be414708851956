package org.medienplan.ui.shell;

import org.medienplan.change.Change;
import org.medienplan.ref.Place;

/// How findings reach the rest of the window.
interface FindingWay {

    /// Goes to a place.
    void lead(Place place);

    /// The page of a place and what it is called.
    String name(Place place);

    /// Does a repair in the background.
    void repair(Change change);

    /// Says a sentence in the status line.
    void say(String sentence);
}
