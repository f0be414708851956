package org.medienplan.ui.dialog;

/// Something that went wrong, in words.
///
/// @param title what happened
/// @param text where, and what to do now
/// @param code a short code to quote when asking for help, empty for none
/// @param close the label of the button that closes the message
public record Failure(String title, String text, String code, String close) {}
