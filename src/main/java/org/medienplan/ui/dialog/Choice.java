package org.medienplan.ui.dialog;

import java.util.List;

/// A question with more than one way to go on.
///
/// @param title what is to be decided, as a statement
/// @param text what depends on it
/// @param deeds the buttons that go on, each a verb with its object, the safest first
/// @param stay the button that leaves everything as it is
public record Choice(String title, String text, List<String> deeds, String stay) {

    public Choice {
        deeds = List.copyOf(deeds);
    }
}
