package org.medienplan.ui.step.teaching;

import org.medienplan.ref.RecordId;

/// A project in the list.
///
/// @param project the project
/// @param school its school
/// @param title what it is about
/// @param about subject and grades, where all schools are shown also the school
/// @param amount what it adds to its first year, formatted, or that it is covered
/// @param cents the same as a number
/// @param open whether something that it presupposes is served by nothing
/// @param words everything that it can be found by, in lower case
record ProjectLine(
        RecordId project,
        RecordId school,
        String title,
        String about,
        String amount,
        long cents,
        boolean open,
        String words) {

    boolean contains(String text) {
        return words.contains(text);
    }
}
