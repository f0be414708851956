package org.medienplan.ui.overview;

import java.util.List;

/// A key figure in words.
///
/// @param fact what it is
/// @param value formatted, without its unit
/// @param notes its parts or circumstances, to stand in one line or below each other
record KeyNumber(Subject.KeyFact fact, String label, String value, String unit, List<String> notes) {

    KeyNumber {
        notes = List.copyOf(notes);
    }
}
