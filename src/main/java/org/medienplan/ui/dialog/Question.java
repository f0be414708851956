package org.medienplan.ui.dialog;

/// A question before something is lost.
///
/// @param title the deed as a question or statement
/// @param text what would be lost
/// @param deed the button that does it, a verb with its object ("Maßnahme löschen")
/// @param stay the button that leaves everything as it is ("Behalten")
public record Question(String title, String text, String deed, String stay) {}
